import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import {
  checkbox,
  chooseReceiver,
  drop,
  gridOfSquares,
  nothingWrong,
  openApp,
  openExample,
  openOffline,
  watch,
} from './planner.ts'

interface Taken {
  readonly name: string
  readonly bytes: Buffer
}

/** Takes what an item or a button gives, as bytes with its name. */
async function taken(page: Page, ask: () => Promise<void>): Promise<Taken> {
  const download = page.waitForEvent('download')
  await ask()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Twenty squares of 1 ha on the grid, the first given to an assignee whose colour has no pattern. */
async function openSquares(page: Page): Promise<void> {
  await openApp(page)
  await drop(page, [gridOfSquares()])
  await expect(checkbox(page, 'SQ-01')).toBeVisible()
  await checkbox(page, 'SQ-01').click({ force: true })
  await chooseReceiver(page, /Anchor firm A/)
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
}

const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG'

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('every output is made, is valid, and says how old it is when it comes back', async ({ page, context }) => {
    test.setTimeout(300_000)
    const watched = await watch(page, context)
    await openOffline(page)
    await openExample(page)
    const featuresIn = (bytes: Buffer) => (JSON.parse(bytes.toString()) as { features: unknown[] }).features

    const plan = await taken(page, () => choose(page, 'Plan (GeoJSON)'))
    expect(featuresIn(plan.bytes)).toHaveLength(878)
    const scenario = await taken(page, () => choose(page, 'Scenario (GeoJSON)'))
    expect(featuresIn(scenario.bytes)).toHaveLength(878)
    const csv = await taken(page, () => choose(page, 'Schedule of areas (CSV)'))
    expect(csv.name).toMatch(/ [0-9A-F]{4}-[0-9A-F]{4}\.csv$/)
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csv.bytes.toString().match(/^[A-Z]+[- ][\w-]+,/gm)).toHaveLength(878)
    const workbook = await taken(page, () => choose(page, 'Workbook (XLSX)'))
    expect(partsOf(workbook.bytes, /worksheets\/sheet\d+\.xml/)).toHaveLength(10)
    const minutes = await taken(page, () => choose(page, 'Minutes (Markdown)'))
    expect(minutes.bytes.toString()).toContain('# ')

    // slides say how far they are; one that is cancelled gives nothing
    const work = page.getByRole('region', { name: 'Work in progress' })
    await choose(page, 'Slides (PPTX)')
    await work.getByRole('button', { name: 'Cancel' }).click()
    await expect(work).toHaveCount(0)
    await expect(page.getByRole('status').filter({ hasText: 'was cancelled' }).first()).toBeAttached()
    const deck = await taken(page, () => choose(page, 'Slides (PPTX)'))
    expect(partsOf(deck.bytes, /slides\/slide\d+\.xml$/).length).toBeGreaterThan(12)
    expect(partsOf(deck.bytes, /charts\/chart\d+\.xml$/)).toHaveLength(2)
    for (const picture of partsOf(deck.bytes, /media\/.*\.png$/)) {
      const bytes = Buffer.from(unzipSync(deck.bytes)[picture]!)
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1643, 1120])
    }

    await choose(page, 'Map picture (PNG)')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('img', { name: 'Map picture' }).locator('> svg')).toBeVisible()
    const picture = await taken(page, () => page.getByRole('button', { name: 'Download PNG' }).click())
    expect(isPng(picture.bytes)).toBe(true)
    expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([2560, 1440])
    await page.keyboard.press('Escape')

    await choose(page, 'Plan sheet (print or PDF)')
    const drawn = dialog.getByRole('img', { name: 'Preview of the sheet' }).locator('> svg')
    await expect(drawn).toBeVisible()
    await dialog.getByLabel('Dots per inch').selectOption('200')
    expect(isPng((await taken(page, () => dialog.getByRole('button', { name: 'Download PNG' }).click())).bytes)).toBe(
      true,
    )
    const svg = await taken(page, () => dialog.getByRole('button', { name: 'Download SVG' }).click())
    for (const table of ['Schedule of areas, parcel by parcel', 'Schedule of areas', 'Land use budget'])
      await dialog.getByRole('checkbox', { name: table, exact: true }).last().check({ force: true })
    expect(await printed(page)).toMatchObject({ sheets: 1, tables: 3 })
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /^Bundle sheet of/ })
      .first()
      .click()
    await dialog.getByRole('button', { name: 'Print sheet…' }).click()
    await expect(drawn).toBeVisible()
    expect(await printed(page)).toMatchObject({ sheets: 1, tables: 1 })
    await page.keyboard.press('Escape')

    // what came out can be brought back and says how old it is
    const bring = ({ name, bytes }: Taken) =>
      page.getByLabel('Open files').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
    const told = (words: RegExp) => expect(page.getByRole('status').filter({ hasText: words }).first()).toBeAttached()
    await bring(workbook)
    await told(/shows the plan as it is now/)
    for (const title of ['Once more', 'And again']) {
      await page.getByLabel('Plan title').fill(title)
      await page.keyboard.press('Enter')
    }
    for (const output of [workbook, svg, csv, deck]) {
      await bring(output)
      await told(/shows Government-formed, 2 changes behind the plan as it is now/)
    }
    for (const output of [scenario, plan]) {
      await bring(output)
      await expect(page.getByRole('dialog').getByText(/2 changes behind the plan as it is now/)).toBeVisible()
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    }
    nothingWrong(watched)
  })
})

/** What would be printed: how many sheets, and tables after them. */
async function printed(page: Page): Promise<{ readonly sheets: number; readonly tables: number }> {
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.getByRole('button', { name: 'Print or save as PDF' }).click()
  await expect(page.locator('.print-pages svg').first()).toBeAttached()
  const [sheets, tables] = await Promise.all(['.print-sheet', '.print-table'].map((part) => page.locator(part).count()))
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  return { sheets: sheets!, tables: tables! }
}

const partsOf = (bytes: Buffer, name: RegExp) => Object.keys(unzipSync(bytes)).filter((part) => name.test(part))

/** A square of 100 m on every size of sheet; dots an inch at which it is a thousand pixels wide or more. */
const SHEETS = [
  { paper: 'A4', page: [297, 210], scale: 2000, dpi: 600 },
  { paper: 'A3', page: [420, 297], scale: 1000, dpi: 300 },
  { paper: 'A1', page: [841, 594], scale: 500, dpi: 150 },
] as const

test('a printed sheet holds its scale within 0.2 %: scale bar and parcel edge on A4, A3 and A1', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  const watched = await watch(page, context)
  await openSquares(page)
  await choose(page, 'Plan sheet (print or PDF)')
  await page.evaluate(() => {
    window.print = () => {}
  })
  const sheet = page.getByRole('dialog')
  for (const { paper, page: size, scale, dpi } of SHEETS) {
    await sheet.getByLabel('Paper').selectOption(paper)
    await sheet.getByLabel('Scale 1:').fill(String(scale))
    const drawn = sheet.getByRole('img', { name: 'Preview of the sheet' }).locator('> svg')
    await expect(drawn).toHaveAttribute('width', `${size[0]}mm`)
    await expect(drawn.getByText(`1:${scale.toLocaleString('en-HK')} (${paper})`, { exact: true })).toBeAttached()
    const bar = Number(await drawn.locator('[data-scale-bar]').getAttribute('data-scale-bar'))
    const outlineMm = Number(await drawn.locator('[data-parcel="SQ-01"]').getAttribute('stroke-width'))
    await page.getByRole('button', { name: 'Print or save as PDF' }).click()
    await expect(page.locator('.print-pages svg').first()).toBeAttached()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))

    // vector: no picture on the page, and its own lines measured in millimetres
    expect(pdf.toString('latin1')).not.toContain('/Subtype /Image')
    const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
      .exec(pdf.toString('latin1'))!
      .slice(1)
      .map((points) => Number(points) / POINTS_PER_MM) as [number, number]
    expect(Math.abs(width - size[0])).toBeLessThan(0.5)
    expect(Math.abs(height - size[1])).toBeLessThan(0.5)
    const boxes = pathBoxes(pdf)
    const near = (w: number, h: number) =>
      boxes.filter((box) => Math.abs(box.width / w - 1) < 0.05 && Math.abs(box.height / h - 1) < 0.05)
    const [side, barMm] = [100_000 / scale, (bar * 1000) / scale]
    const bars = near(barMm, 1.3)
    const squares = near(side, side)
    expect(bars.length).toBeGreaterThan(0)
    expect(squares.length).toBeGreaterThan(0)
    for (const box of bars) expect(Math.abs(box.width / barMm - 1)).toBeLessThan(0.002)
    for (const box of squares) {
      expect(Math.abs(box.width / side - 1)).toBeLessThan(0.002)
      expect(Math.abs(box.height / side - 1)).toBeLessThan(0.002)
    }
    if (!rasteriser()) continue
    const { edge, pixelsPerMm } = rasterEdge(pdf, dpi)
    // half of its outline lies on the square, on either side
    expect(Math.abs((edge / pixelsPerMm + outlineMm) / side - 1)).toBeLessThan(0.002)
  }
  nothingWrong(watched)
  test.skip(
    !rasteriser(),
    'NOT MEASURED ON PIXELS: pdftoppm (poppler-utils) is not on this computer; the vector page was measured',
  )
})

const POINTS_PER_MM = 72 / 25.4

interface PathBox {
  readonly width: number
  readonly height: number
}

/** Boxes of the first page's paths in millimetres, from the operators of its content stream. */
function pathBoxes(pdf: Buffer): readonly PathBox[] {
  const boxes: PathBox[] = []
  let matrix = [1, 0, 0, 1, 0, 0]
  const stack: number[][] = []
  let points: [number, number][] = []
  const at = (x: number, y: number): [number, number] => [
    (matrix[0]! * x + matrix[2]! * y + matrix[4]!) / POINTS_PER_MM,
    (matrix[1]! * x + matrix[3]! * y + matrix[5]!) / POINTS_PER_MM,
  ]
  const end = () => {
    if (points.length > 2) {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
      boxes.push({ width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) })
    }
    points = []
  }
  for (const line of firstPage(pdf).split('\n')) {
    const words = line.trim().split(/\s+/)
    const numbers = words.map(Number)
    switch (words.at(-1)) {
      case 'q':
        stack.push(matrix)
        break
      case 'Q':
        matrix = stack.pop() ?? matrix
        break
      case 'cm': {
        const [a, b, c, d, e, f] = numbers as [number, number, number, number, number, number]
        const [A, B, C, D, E, F] = matrix as [number, number, number, number, number, number]
        matrix = [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
        break
      }
      case 'm':
        end()
        points.push(at(numbers[0]!, numbers[1]!))
        break
      case 'l':
        points.push(at(numbers[0]!, numbers[1]!))
        break
      case 're': {
        end()
        const [x, y, w, h] = numbers as [number, number, number, number]
        points.push(at(x, y), at(x + w, y), at(x + w, y + h))
        end()
        break
      }
      case 'h':
      case 'S':
      case 'f':
      case 'n':
        end()
    }
  }
  return boxes
}

/** The content stream of the first page: the first that sets a matrix. */
function firstPage(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  for (const found of text.matchAll(/stream\r?\n/g)) {
    const start = found.index + found[0].length
    try {
      const stream = inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1')
      if (/^[-\d. ]+ cm\n/.test(stream)) return stream
    } catch {
      // a font or a form that is packed otherwise
    }
  }
  throw new Error('the PDF has no page')
}

function rasteriser(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The longest run of the assignee's colour in one row of the page at so many dots an inch: the edge of SQ-01. */
function rasterEdge(pdf: Buffer, dpi: number): { readonly edge: number; readonly pixelsPerMm: number } {
  const ppm = execFileSync('pdftoppm', ['-r', String(dpi), '-f', '1', '-l', '1', '-'], {
    input: pdf,
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 64).toString('latin1'))!
  const first = header.length
  let edge = 0
  for (let row = 0; row < Number(height); row++) {
    let run = 0
    for (let column = 0; column < Number(width); column++) {
      const at = first + (row * Number(width) + column) * 3
      const [red, green, blue] = [ppm[at]!, ppm[at + 1]!, ppm[at + 2]!]
      // #E5A50A, and no other colour of the sheet
      run = red > 200 && green > 130 && green < 190 && blue < 60 ? run + 1 : 0
      edge = Math.max(edge, run)
    }
  }
  return { edge, pixelsPerMm: dpi / 25.4 }
}
