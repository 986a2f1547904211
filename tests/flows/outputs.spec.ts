import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { checkbox, chooseReceiver, drop, gridOfSquares, nothingWrong, openApp, watch } from './planner.ts'

/** Takes what an item or a button gives, as bytes with its name. */
async function taken(page: Page, ask: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
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

test('every item of the export menu gives a valid file, and nothing leaves the computer', async ({ page, context }) => {
  test.setTimeout(180_000)
  const watched = await watch(page, context)
  await openSquares(page)

  const csv = await taken(page, () => choose(page, 'Schedule of areas (CSV)'))
  expect(csv.name).toMatch(/ [0-9A-F]{4}-[0-9A-F]{4}\.csv$/)
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.bytes.toString().match(/^SQ-\d\d,/gm)).toHaveLength(20)

  const workbook = await taken(page, () => choose(page, 'Workbook (XLSX)'))
  expect(Object.keys(unzipSync(workbook.bytes)).filter((name) => /worksheets\/sheet\d+\.xml/.test(name))).toHaveLength(
    9,
  )

  const deck = await taken(page, () => choose(page, 'Slides (PPTX)'))
  const parts = Object.keys(unzipSync(deck.bytes))
  expect(parts).toContain('ppt/presentation.xml')
  expect(parts.some((name) => /media\/.*\.png/.test(name))).toBe(true)

  await choose(page, 'Map picture (PNG)')
  await expect(page.getByRole('dialog').getByRole('img', { name: 'Map picture' }).locator('> svg')).toBeVisible()
  const picture = await taken(page, () => page.getByRole('button', { name: 'Download PNG' }).click())
  expect(isPng(picture.bytes)).toBe(true)
  expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([2560, 1440])
  await page.keyboard.press('Escape')

  // what came out can be brought back and says how old it is
  await page
    .getByLabel('Open files')
    .setInputFiles({ name: workbook.name, mimeType: 'application/zip', buffer: workbook.bytes })
  await expect(page.getByRole('status').filter({ hasText: 'shows the plan as it is now' }).first()).toBeAttached()
  nothingWrong(watched)
})

test('a printed sheet holds its scale within 0.2 %: scale bar and parcel edge', async ({ page, context }) => {
  test.setTimeout(120_000)
  const watched = await watch(page, context)
  await openSquares(page)
  await choose(page, 'Plan sheet (print or PDF)')
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Scale 1:').fill('1000')
  const drawn = sheet.getByRole('img', { name: 'Preview of the sheet' }).locator('> svg')
  await expect(drawn.locator('[data-scale-bar="100"]')).toBeAttached()
  const svg = await taken(page, () => page.getByRole('button', { name: 'Download SVG' }).click())
  expect(svg.bytes.toString()).toMatch(/^<svg[^>]* width="420mm" height="297mm"/)
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.getByRole('button', { name: 'Print or save as PDF' }).click()
  await expect(page.locator('.print-pages svg').first()).toBeAttached()
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  nothingWrong(watched)

  // vector: no picture on the page, and its own lines measured in millimetres
  expect(pdf.toString('latin1')).not.toContain('/Subtype /Image')
  const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!.slice(1).map(Number) as [
    number,
    number,
  ]
  expect(width / POINTS_PER_MM).toBeCloseTo(420, 0)
  expect(height / POINTS_PER_MM).toBeCloseTo(297, 0)
  const boxes = pathBoxes(pdf)
  const near = (w: number, h: number) =>
    boxes.filter((box) => Math.abs(box.width / w - 1) < 0.05 && Math.abs(box.height / h - 1) < 0.05)
  // 100 m at 1:1,000 are 100 mm: the bar, and the sides of SQ-01
  const bars = near(100, 1.3)
  const squares = near(100, 100)
  expect(bars.length).toBeGreaterThan(0)
  expect(squares.length).toBeGreaterThan(0)
  for (const box of [...bars, ...squares]) expect(Math.abs(box.width / 100 - 1)).toBeLessThan(0.002)
  for (const box of squares) expect(Math.abs(box.height / 100 - 1)).toBeLessThan(0.002)

  test.skip(
    !rasteriser(),
    'NOT MEASURED ON PIXELS: pdftoppm (poppler-utils) is not on this computer; the vector page was measured',
  )
  const { edge, pixelsPerMm } = rasterEdge(pdf)
  expect(Math.abs(edge / pixelsPerMm / 100 - 1)).toBeLessThan(0.002)
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

/** The longest run of the assignee's colour in one row of the page at 300 dots an inch: the edge of SQ-01. */
function rasterEdge(pdf: Buffer): { readonly edge: number; readonly pixelsPerMm: number } {
  const ppm = execFileSync('pdftoppm', ['-r', '300', '-f', '1', '-l', '1', '-'], {
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
  return { edge, pixelsPerMm: 300 / 25.4 }
}
