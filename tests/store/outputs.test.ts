import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/files/csv.ts'
import { cellText } from '../../src/files/tables/cellText.ts'
import { pickColumns } from '../../src/files/tables/pick.ts'
import { measureFile } from '../../src/headless/measureFile.ts'
import { type Message, message } from '../../src/lib/message.ts'
import { isPresent } from '../../src/measures/figure.ts'
import { scenarioComparison } from '../../src/store/outputs/comparisonTables.ts'
import { makeOutput, type OutputFormat } from '../../src/store/outputs/makeOutput.ts'
import { assigneeSchedule } from '../../src/store/outputs/scenarioTables.ts'
import { outputSetting } from '../../src/store/outputs/setting.ts'
import { figuresOf, scheduleRowsOf } from '../../src/store/selectors.ts'
import { groundNorthlot } from '../support/groundNorthlot.ts'
import { csvCells } from '../support/readTables.ts'
import { northlotRig } from '../support/testNorthlot.ts'

type Started = Awaited<ReturnType<typeof groundNorthlot>>

/** The real ground with land for two assignees, one of it in two shares. */
async function planned(): Promise<Started> {
  const started = await groundNorthlot()
  const { northlot } = started
  const { actions } = northlot
  const rowsFrom = (prefix: string) =>
    [...northlot.getState().rowOf].flatMap(([id, row]) => (id.startsWith(prefix) ? [row] : []))
  for (const [assignee, prefix] of [
    ['A', 'STT-01'],
    ['X', 'STT-05'],
  ] as const) {
    actions.chooseReceiver(assignee)
    actions.select(rowsFrom(prefix), 'replace')
    actions.assign()
  }
  actions.select([northlot.getState().rowOf.get('STT-0102')!], 'replace')
  actions.shareSelected([
    { assignee: 'A', share: 0.75 },
    { assignee: 'X', share: 0.25 },
  ])
  return started
}

let started: Started
beforeAll(async () => {
  started = await planned()
})

const made = async (format: OutputFormat) => {
  const { name, content } = await makeOutput(northlotRig(started.northlot), format)
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) }
}

describe('numbers that leave', () => {
  it('agree between the screen, the CSV, the workbook, the slides and npm run measure', async () => {
    const state = started.northlot.getState()
    const figures = figuresOf(state)
    const exact = (measure: string) => {
      const amount = figures.get(measure)!.amount
      return 'value' in amount ? amount.value : Number.NaN
    }
    // CSV: one line a parcel
    const csv = csvCells(strFromU8((await made('schedule-csv')).bytes))
    const [heads = [], ...lines] = csv
    const at = (head: string) => heads.indexOf(head)
    const parcels = lines.filter((cells) => cells.length === heads.length)
    const sum = (head: string, of = parcels) => of.reduce((total, cells) => total + Number(cells[at(head)]), 0)
    const assigned = parcels.filter((cells) => cells[at('Proposed assignee')] !== '')
    expect(parcels).toHaveLength(exact('parcels'))
    expect(sum('Site area (m²)')).toBeCloseTo(exact('site-area-m2'), 3)
    expect(sum('Site area (m²)', assigned)).toBeCloseTo(exact('assigned-area-m2'), 3)
    expect(sum('Cost, likely (HK$)')).toBeCloseTo(exact('cost-likely-hkd'), 0)
    expect(sum('Cost, likely (HK$)', assigned)).toBeCloseTo(exact('assigned-cost-likely-hkd'), 0)

    // npm run measure, on the plan as it was exported
    await started.northlot.actions.exportFile('plan-geojson')
    const json = async (name: string) => JSON.parse(await readFile(`public/data/${name}`, 'utf8'))
    const bytes = async (name: string) => new Uint8Array(await readFile(`public/data/${name}`))
    const measured = await measureFile({
      file: { name: 'plan.geojson', bytes: new TextEncoder().encode(started.saved.at(-1)!.text) },
      ground: {
        sites: await bytes('university-town-sites.geojson'),
        network: await bytes('network.geojson'),
        areas: await json('areas.geojson'),
        rateCards: await json('rate-cards.json'),
        assignees: await json('assignees.json'),
        ratios: await json('ratios.json'),
      },
    })
    if (!measured.ok) throw new Error(measured.reason.key)
    const { totals, parcels: headless } = measured.value
    expect(totals.siteAreaM2).toBeCloseTo(exact('site-area-m2'), 3)
    expect(totals.cost.likelyHkd).toBeCloseTo(exact('cost-likely-hkd'), 0)
    expect(headless.map(({ id }) => id)).toEqual(parcels.map(([id]) => id))
    for (const [i, cells] of parcels.entries()) {
      expect(Math.abs(Number(cells[at('Cost, likely (HK$)')]) - headless[i]!.cost.likelyHkd)).toBeLessThan(0.006)
      expect(
        Math.abs(Number(cells[at('Distance, edge to edge (m)')]) - headless[i]!.universityTown!.distanceM),
      ).toBeLessThan(1e-3)
    }

    for (const quantile of ['p10', 'p50', 'p90'] as const)
      expect(totals.cost[`${quantile}Hkd`]).toBe(exact(`cost-${quantile}-hkd`))

    // every figure of the scenario, payers and quantiles too, stands in the comparison of the workbook as on the screen
    const compared = scenarioComparison(await outputSetting(northlotRig(started.northlot)))
    const named = (measure: string) =>
      compared.rows.find(({ cells: [head] }) => {
        const { key, params } = head as Message
        return (key === 'prices.named' ? (params!.measure as Message).key : key) === `figure.${measure}`
      })?.cells[2]
    for (const [measure, figure] of figures)
      if (isPresent(figure.amount))
        expect({ measure, value: named(measure) }).toEqual({ measure, value: exact(measure) })
    const paid = exact('public-cost-likely-hkd') + exact('private-cost-likely-hkd')
    expect(paid).toBeCloseTo(exact('assigned-cost-likely-hkd'), 2)

    // the workbook's schedule by assignee, its sum row
    const workbook = unzipSync((await made('workbook-xlsx')).bytes)
    const sheet = strFromU8(workbook['xl/worksheets/sheet2.xml']!)
    const numbers = [...sheet.matchAll(/<v>([^<]+)<\/v>/g)].map(([, value]) => Number(value))
    const total = scheduleRowsOf(state).at(-1)!
    const area = 'value' in total.siteArea.amount ? total.siteArea.amount.value : Number.NaN
    expect(numbers.some((number) => Math.abs(number - area) < 1e-3)).toBe(true)
    expect(numbers.some((number) => Math.abs(number - exact('cost-likely-hkd')) < 0.006)).toBe(true)

    // the slides' tables are the schedule's own words
    const setting = await outputSetting(northlotRig(started.northlot))
    const table = pickColumns(assigneeSchedule(setting), ['assignee', 'parcels', 'siteArea', 'costLikely'], 'en', true)
    const deck = unzipSync((await made('slides-pptx')).bytes)
    const slide = strFromU8(deck['ppt/slides/slide2.xml']!)
    const said = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)
    for (const { cells } of table.rows)
      for (const [i, cell] of cells.entries()) expect(said).toContain(cellText(cell, table.columns[i]!, 'en'))
  })

  it('say where they come from: title, scenario, dates, version, stamp and disclaimer in every file', async () => {
    const { stamp } = await outputSetting(northlotRig(started.northlot))
    expect(stamp.fingerprint).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    const csv = strFromU8((await made('schedule-csv')).bytes)
    for (const text of [
      stamp.title.en,
      stamp.scenario.en,
      '2026-03-01',
      '2026-11',
      stamp.fingerprint,
      'not a statutory',
    ])
      expect(csv).toContain(text)
    const workbook = unzipSync((await made('workbook-xlsx')).bytes)
    const texts = Object.entries(workbook)
      .map(([name, part]) => (name.endsWith('.xml') ? strFromU8(part) : ''))
      .join('')
    for (const text of [stamp.scenario.en, stamp.fingerprint, 'not a statutory', 'Site area (m²) 地盤面積（平方米）'])
      expect(texts).toContain(text)
    const deck = unzipSync((await made('slides-pptx')).bytes)
    const slides = Object.keys(deck).filter((name) => /slides\/slide\d+\.xml$/.test(name))
    expect(slides.length).toBeGreaterThan(5)
    for (const slide of slides) expect(strFromU8(deck[slide]!)).toContain(stamp.fingerprint)
  })

  it('are in Chinese when the screen is', async () => {
    await started.northlot.actions.speak('zh-Hant-HK')
    const [heads = []] = csvCells(strFromU8((await made('schedule-csv')).bytes))
    await started.northlot.actions.speak('en')
    expect(heads.slice(0, 9)).toEqual([
      '用地',
      '新發展區',
      '規劃區',
      '地段或用地編號',
      '用途地帶',
      '圖則狀況',
      '規劃用途',
      '文件所載面積（平方米）',
      '地盤面積（平方米）',
    ])
  })
})

describe('a CSV', () => {
  it('begins with a byte order mark, quotes commas, takes no formula from text, and says why a number is absent', () => {
    const text = writeCsv(
      {
        id: 'parcels',
        title: { en: 'T', zh: 'T' },
        columns: [
          { key: 'a', head: { en: 'Site', zh: '用地' } },
          { key: 'b', head: { en: 'GFA', zh: '樓面' }, form: 'm2' },
        ],
        rows: [
          { cells: ['=HYPERLINK("http://x")', 12.3456789] },
          { cells: ['a, "b"', { absent: message('absent.noPlotRatio') }] },
        ],
        notes: [],
      },
      'en',
      [],
    )
    expect(text).toBe(
      '\uFEFFSite,GFA,Not computed\r\n"\'=HYPERLINK(""http://x"")",12.345679,\r\n"a, ""b""",,GFA: no plot ratio stated\r\n\r\n',
    )
  })
})

describe('an output that comes back', () => {
  const told = () => started.northlot.getState().notice?.message
  const bring = async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
    await started.northlot.actions.openFiles([{ name, bytes: bytes.slice().buffer }])
    return told()
  }

  it('is current, then one change behind, then current again when the change is taken back', async () => {
    const workbook = await made('workbook-xlsx')
    expect(await bring(workbook)).toMatchObject({ key: 'returned.current' })
    started.northlot.actions.renamePlan('Another title')
    expect(await bring(workbook)).toMatchObject({ key: 'returned.behind', params: { count: 1 } })
    started.northlot.actions.undo()
    expect(await bring(workbook)).toMatchObject({ key: 'returned.current' })
  })

  it('was made of a change that was taken back: it is said how many', async () => {
    started.northlot.actions.renamePlan('A third title')
    const slides = await made('slides-pptx')
    started.northlot.actions.undo()
    expect(await bring(slides)).toMatchObject({ key: 'returned.ahead', params: { count: 1 } })
  })

  it('says so as GeoJSON too, in the import report, and is then opened as any file', async () => {
    await started.northlot.actions.exportFile('scenario-geojson')
    const { name, text } = started.saved.at(-1)!
    started.northlot.actions.renamePlan('A fourth title')
    await started.northlot.actions.openFiles([{ name, bytes: new TextEncoder().encode(text).buffer }])
    const { report } = started.northlot.getState()
    expect(report?.findings[0]).toMatchObject({
      code: 'returned',
      message: { key: 'returned.behind', params: { count: 1, scenario: { en: 'Scenario A', zh: '方案A' } } },
    })
    await started.northlot.actions.decideReport('cancel')
  })

  it('of another plan says that; a workbook of somebody else is refused as ever', async () => {
    const csv = 'x\r\nnorthlot plan=plan-other scenario=s fingerprint=0000-FFFF\r\n'
    expect(await bring({ name: 'other.csv', bytes: new TextEncoder().encode(csv) })).toMatchObject({
      key: 'returned.otherPlan',
    })
    await bring({ name: 'foreign.xlsx', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) })
    expect(started.northlot.getState().troubles[0]?.reason.key).toBe('refusal.file.zip')
  })
})
