import { describe, expect, it } from 'vitest'
import { looksStatutory } from '../../src/files/sheet/drawingNumber.ts'
import { barLength, gridStep } from '../../src/files/sheet/frame.ts'
import { hatchPath } from '../../src/files/sheet/hatching.ts'
import { USE_HUES } from '../../src/files/sheet/inks.ts'
import { fittingScale } from '../../src/files/sheet/layout.ts'
import { windowOn } from '../../src/files/sheet/paper.ts'
import { planSheet, sheetLayout } from '../../src/files/sheet/planSheet.ts'
import { PAPERS, type SheetContent, type SheetOptions } from '../../src/files/sheet/sheet.ts'
import { stampedSvg } from '../../src/files/sheet/stampedSvg.ts'
import { textWidth, wrapped } from '../../src/files/sheet/text.ts'
import { readMark } from '../../src/files/stamp.ts'
import { say } from '../../src/locales/say.ts'
import { LIGHT } from '../../src/map/palette.ts'
import '../../src/store/outputs/words.ts'

/** A square of 100 m whose south-west corner is at 826,000 E 838,000 N. */
const SQUARE = [826_000, 838_000, 826_100, 838_000, 826_100, 838_100, 826_000, 838_100, 826_000, 838_000]

const CONTENT: SheetContent = {
  parcels: [
    {
      id: 'P-01',
      label: '01',
      rings: [SQUARE],
      inside: [826_050, 838_050],
      status: 'assigned',
      use: 'OUIT',
      assignee: { id: 'X', colour: '#D7506A', pattern: 'diagonal', letter: 'X' },
      outlined: false,
    },
  ],
  sites: [],
  rings: [],
  base: { fills: [], lines: [], points: [] },
  uses: new Map(),
  schedule: [
    { name: { en: 'Firm <X> & co', zh: '企業X' }, kind: 'assignee', parcels: 1, areaM2: 10_000, costHkd: 92_545_000 },
    { name: { en: 'Assigned', zh: '已擬配' }, kind: 'assigned', parcels: 1, areaM2: 10_000 },
    { name: { en: 'Sum', zh: '總和' }, kind: 'sum', parcels: 1, areaM2: 10_000 },
  ],
  scenario: { en: 'Scenario A', zh: '方案A' },
  date: '2026-03-01',
  baseDate: '2026-02',
  fingerprint: '7F3A-19C2',
  appVersion: '0.1.0',
}

const OPTIONS: SheetOptions = {
  paper: 'A3',
  orientation: 'landscape',
  block: 'right',
  scale: 1000,
  centre: [826_050, 838_050],
  languages: 'both',
  title: { en: 'A <b>bold</b> title', zh: '圖紙' },
  drawingNo: 'NL/1',
  revisions: [],
  show: { relief: true, rings: true, numbers: true, schedule: true, keyPlan: true, crosses: true },
}

const words = (key: string, language: 'en' | 'zh', params = {}) =>
  say({ key, params }, language === 'en' ? 'en' : 'zh-Hant-HK')

const numbersOf = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)

describe('a plan sheet', () => {
  it('draws 100 m of ground 100 mm long at 1:1,000, and 5 mm at 1:20,000', () => {
    for (const [scale, size] of [
      [1000, 100],
      [20_000, 5],
    ] as const) {
      const { svg } = planSheet({ ...OPTIONS, scale }, CONTENT, words)
      const [, d] = /<path d="([^"]+)"[^>]*data-parcel="P-01"/.exec(svg) ?? []
      const numbers = numbersOf(d!)
      const xs = numbers.filter((_, i) => i % 2 === 0)
      const ys = numbers.filter((_, i) => i % 2 === 1)
      expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(size, 3)
      expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(size, 3)
    }
  })

  it('has a scale bar as long as it says: 100 m are 100 mm at 1:1,000', () => {
    const { svg } = planSheet(OPTIONS, CONTENT, words)
    const [bar] = svg.match(/<rect[^>]*data-scale-bar="\d+"[^>]*>/) ?? []
    const metres = Number(/data-scale-bar="(\d+)"/.exec(bar!)![1])
    expect(metres).toBe(100)
    expect(Number(/ width="([\d.]+)"/.exec(bar!)![1])).toBe(100)
    expect([barLength(500), barLength(20_000), barLength(50_000)]).toEqual([40, 2000, 4000])
  })

  it('is as large as its paper, in millimetres', () => {
    expect(planSheet(OPTIONS, CONTENT, words)).toMatchObject({ width: 420, height: 297 })
    const upright = planSheet({ ...OPTIONS, paper: 'A4', orientation: 'portrait' }, CONTENT, words)
    expect(upright).toMatchObject({ width: 210, height: 297 })
    expect(upright.svg).toMatch(/^<svg[^>]* width="210mm" height="297mm" viewBox="0 0 210 297"/)
  })

  it('says on every paper, in both languages, that it is for discussion and no statutory plan', () => {
    for (const paper of PAPERS)
      for (const orientation of ['landscape', 'portrait'] as const)
        for (const block of ['right', 'bottom'] as const) {
          const { svg } = planSheet({ ...OPTIONS, paper, orientation, block }, CONTENT, words)
          const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
          expect(text).toContain('FOR DISCUSSION 供討論用')
          expect(text).toContain('Indicative planning proposal')
          expect(text).toContain('並非法定圖則')
          expect(text).toContain('7F3A-19C2')
        }
  })

  it('names who holds land outside it, and how sure the cost is', () => {
    const look = { colour: '#D7506A', pattern: 'diagonal' } as const
    const schedule = [
      { ...CONTENT.schedule[0]!, look: { ...look, letter: 'X' } },
      { ...CONTENT.schedule[0]!, look: { ...look, letter: 'Q' } },
      { ...CONTENT.schedule[0]!, look: { ...look, letter: 'H' }, parcels: 0 },
    ]
    const costRange = { en: 'Works: HK$60–120M.', zh: '工程：0.60–1.20億元。' }
    const { svg } = planSheet({ ...OPTIONS, languages: 'en' }, { ...CONTENT, schedule, costRange }, words)
    expect(svg).toContain('>Outside this sheet: Q.<')
    expect(svg).toContain('>Works: HK$60–120M.<')
    expect(planSheet(OPTIONS, { ...CONTENT, schedule: schedule.slice(0, 1) }, words).svg).not.toContain('Outside this')
  })

  it('keeps the map and the margin on the page and apart', () => {
    for (const paper of PAPERS)
      for (const orientation of ['landscape', 'portrait'] as const)
        for (const block of ['right', 'bottom'] as const) {
          const {
            page,
            map,
            columns,
            band,
            block: title,
          } = sheetLayout({ ...OPTIONS, paper, orientation, block }, CONTENT, words)
          for (const box of [map, ...columns, ...(band ? [band] : []), title]) {
            expect(box.x + box.width).toBeLessThanOrEqual(page.width - 5)
            expect(box.y + box.height).toBeLessThanOrEqual(page.height - 5)
            expect(Math.min(box.width, box.height)).toBeGreaterThan(20)
          }
          for (const box of columns) expect(box.x >= map.x + map.width || box.y >= map.y + map.height).toBe(true)
        }
  })

  /** Names as the example has them, with a long scenario and a title whose parts are joined by a mark. */
  const NAMED: SheetContent = {
    ...CONTENT,
    schedule: [
      ...[
        ['Anchor firm A', '錨點企業A'],
        ['Start-up incubator G', '初創培育中心G'],
        ['Park company P', '園區公司P'],
        ['Public body Q', '公營機構Q'],
      ].map(([en = '', zh = '']) => ({ ...CONTENT.schedule[0]!, name: { en, zh } })),
      ...CONTENT.schedule.slice(1),
      { name: { en: 'Sum of site areas', zh: '地盤面積總和' }, kind: 'sum', parcels: 878, areaM2: 28_730_000 },
    ],
    scenario: { en: 'Government-formed', zh: '政府平整土地' },
    costRange: {
      en: 'Works of assigned land, at constant price (2024-09): HK$8.76–14.24 bn.',
      zh: '已擬配土地的工程費用（固定價格，2024-09）：87.6–142.4億元。',
    },
    accuracyM: [300, 400],
    example: true,
  }
  const TITLE = {
    en: 'Northern Metropolis: three ways to place anchor firms (example): Government-formed',
    zh: '北部都會區：錨點企業用地的三個方案（示範）：政府平整土地',
  }
  const revision = {
    mark: 'A',
    date: '2026-11-22',
    description: 'For the first round',
    drawn: 'KY',
    checked: '',
    approved: '',
  }
  const drawnTexts = (over: Partial<SheetOptions>) => {
    const { svg } = planSheet({ ...OPTIONS, title: TITLE, revisions: [revision], ...over }, NAMED, words)
    return [...svg.matchAll(/<text[^>]* font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(([, size, said]) => ({
      size: Number(size),
      said: said!,
    }))
  }

  it('cuts no word, begins no line with a mark that closes, and sets nothing smaller than 1.8 mm, on any paper', () => {
    for (const paper of PAPERS)
      for (const orientation of ['landscape', 'portrait'] as const)
        for (const block of ['right', 'bottom'] as const) {
          const texts = drawnTexts({ paper, orientation, block })
          expect(texts.filter(({ said }) => said.includes('…'))).toEqual([])
          expect(texts.filter(({ said }) => /^[，。、；：！？）」』》〉]/.test(said))).toEqual([])
          expect(texts.filter(({ size }) => size < 1.8)).toEqual([])
        }
  })

  it('names everyone in both languages on an A4 and an A3, English over Chinese where they are too wide for one line', () => {
    for (const paper of ['A4', 'A3'] as const)
      for (const orientation of ['landscape', 'portrait'] as const) {
        const all = drawnTexts({ paper, orientation, block: 'bottom' }).map(({ said }) => said)
        for (const { en, zh } of [...NAMED.schedule.map(({ name }) => name), NAMED.scenario])
          expect(
            all.includes(`${en.replace(/[<>&]/g, (m) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[m]!)} ${zh}`) ||
              (all.includes(en) && all.includes(zh)),
          ).toBe(true)
        for (const zh of ['修訂', '核對', '批准'])
          expect(all.some((said) => said === zh || said.endsWith(` ${zh}`))).toBe(true)
      }
    const narrow = drawnTexts({ paper: 'A3', orientation: 'portrait', block: 'bottom' }).map(({ said }) => said)
    expect(narrow.indexOf('錨點企業A')).toBe(narrow.indexOf('Anchor firm A') + 1)
    expect(narrow).toContain('Anchor firm A')
  })

  it('keeps names on the map apart: two that would touch are not both written', () => {
    const place = (en: string, eastM: number) => ({
      kind: 'place',
      name: { en, zh: en },
      at: [826_050 + eastM, 838_050] as const,
      rank: 5,
      planned: false,
    })
    const drawn = (eastM: number) => {
      const points = [place('mmmm', 0), place('wwww', eastM)]
      const content = { ...CONTENT, parcels: [], base: { ...CONTENT.base, points } }
      return planSheet(OPTIONS, content, words).svg.match(/>(?:mmmm|wwww)</g)?.length
    }
    // each is 4 × 0.88 × 1.9 mm = 6.69 mm wide: at 7 m, 7 mm on paper, 0.3 mm would lie between them
    expect(textWidth('mmmm', 1.9)).toBeCloseTo(6.69, 2)
    expect(drawn(7)).toBe(1)
    expect(drawn(8)).toBe(2)
  })

  it('takes what a plan says as text, never as markup, and styles nothing by style', () => {
    const { svg } = planSheet(OPTIONS, CONTENT, words)
    expect(svg).toContain('A &lt;b&gt;bold&lt;/b&gt; title')
    expect(svg).toContain('Firm &lt;X&gt; &amp; co')
    expect(svg).not.toMatch(/<b>| style=|<style|<script| id="/)
  })

  it('names grid lines of the HK1980 Grid: at 1:1,000 every 50 m', () => {
    const { svg } = planSheet(OPTIONS, CONTENT, words)
    expect(gridStep(1000)).toBe(50)
    expect(gridStep(20_000)).toBe(1000)
    expect(svg.match(/>826,050E</g)).toHaveLength(2)
    expect(svg.match(/>838,050N</g)).toHaveLength(2)
    expect(svg).not.toContain('>826,060E<')
  })

  it('refuses numbers that look like those of statutory and departmental plans', () => {
    for (const number of ['S/STT/2', 's / KTN/3', 'DPA/NE-MKT/1', 'D/KTN/1', 'L/YL-NSW/1', 'ODP/KTN'])
      expect(looksStatutory(number)).toBe(true)
    for (const number of ['NL/EX/A-01', 'Sketch 4', '2026/03', '']) expect(looksStatutory(number)).toBe(false)
  })

  it('tints planned uses as the map on the screen does', () => {
    expect(USE_HUES).toEqual(LIGHT.landUse)
  })
})

describe('a sheet as a file', () => {
  const stamp = {
    title: { en: 'Plan <1>', zh: '規劃' },
    scenario: { en: 'Scenario A', zh: '方案A' },
    planId: 'plan-1',
    scenarioId: 's',
    date: '2026-03-01',
    dataDate: '2026-02',
    appVersion: '0.1.0',
    fingerprint: '7F3A-19C2',
  }
  const { svg } = planSheet(OPTIONS, CONTENT, words)
  const file = stampedSvg(svg, OPTIONS.title, stamp, 'en')

  it('says in itself, before anything is drawn, what it is of and of when, and carries the mark of every output', () => {
    const head = file.slice(0, file.indexOf('<rect'))
    for (const text of [
      'A &lt;b&gt;bold&lt;/b&gt; title',
      'Plan &lt;1&gt; · Scenario A',
      '2026-03-01',
      '2026-02',
      '0.1.0',
    ])
      expect(head).toContain(text)
    expect(readMark(file)).toEqual({ plan: 'plan-1', scenario: 's', fingerprint: '7F3A-19C2' })
    // the same is to be read on the sheet
    const seen = svg.replace(/<[^>]+>/g, ' ')
    for (const text of ['Scenario A 方案A', '2026-03-01', '2026-02', '7F3A-19C2', '0.1.0']) expect(seen).toContain(text)
    expect(svg).not.toContain('<title>')
  })

  it('is set in a Latin face and then in Hong Kong forms that each system has, where ours are not there', () => {
    const families = /font-family="([^"]+)"/
      .exec(file)![1]!
      .split(',')
      .map((family) => family.trim().replaceAll("'", ''))
    const at = (family: string) => families.indexOf(family)
    expect(families[0]).toBe('Inter')
    expect(families.at(-1)).toBe('sans-serif')
    for (const family of ['Noto Sans HK', 'PingFang HK', 'Microsoft JhengHei', 'Noto Sans CJK HK', 'Noto Sans TC'])
      expect(at(family)).toBeGreaterThan(at('Arial'))
  })
})

describe('a hatch', () => {
  it('ends at the edge of its shape and spares its hole', () => {
    const view = windowOn({ x: 0, y: 0, width: 200, height: 200 }, 1000, [826_050, 838_050])
    const hole = [826_040, 838_040, 826_060, 838_040, 826_060, 838_060, 826_040, 838_060, 826_040, 838_040]
    const numbers = numbersOf(hatchPath(view, [SQUARE, hole], 'rules'))
    const lines = Array.from({ length: numbers.length / 4 }, (_, i) => numbers.slice(i * 4, i * 4 + 4))
    expect(lines.length).toBeGreaterThan(80)
    for (const [x1, y, x2] of lines as [number, number, number][]) {
      expect([50, 110]).toContainEqual(x1)
      expect([90, 150]).toContainEqual(x2)
      // 20 mm of 100 mm have a hole in them
      if (y > 90.01 && y < 109.99) expect(x2 - x1).toBeCloseTo(40, 3)
    }
  })
})

describe('words on paper', () => {
  it('break at spaces in English and anywhere in Chinese', () => {
    expect(wrapped('one two three', textWidth('one two', 2) + 0.1, 2)).toEqual(['one two', 'three'])
    expect(wrapped('新田科技城', 4.1, 2)).toEqual(['新田', '科技', '城'])
  })

  it('stand with their marks: none that closes begins a line, none that opens ends one, and ± stays with its number', () => {
    expect(wrapped('方案A：政府', 4.1, 2)).toEqual(['方案', 'A：', '政府'])
    expect(wrapped('新田（示範）。', 6.1, 2)).toEqual(['新田', '（示', '範）。'])
    expect(wrapped('one (± 300 m)', textWidth('one (± 3', 2) + 0.1, 2)).toEqual(['one', '(± 300', 'm)'])
  })

  it('are broken inside a word only where it is wider than a line', () => {
    expect(wrapped('aaaaaaaa', textWidth('aaaaa', 2) + 0.1, 2)).toEqual(['aaaaa', 'aaa'])
  })

  it('fits a box of the ground into the map at a usual scale: 3.4 km into 380 mm at 1:10,000', () => {
    expect(fittingScale({ width: 380, height: 250 }, 3400, 1000)).toBe(10_000)
    expect(fittingScale({ width: 380, height: 250 }, 3400, 3000)).toBe(15_000)
    expect(fittingScale({ width: 380, height: 250 }, 90_000, 1000)).toBe(50_000)
  })
})
