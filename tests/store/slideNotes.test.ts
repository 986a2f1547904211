import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { figureNotes } from '../../src/files/figureNotes.ts'
import { writeSlides } from '../../src/files/slides.ts'
import type { Table } from '../../src/files/tables/table.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { setAssignmentFields } from '../../src/plan/edits/setAssignmentFields.ts'
import type { Bundle } from '../../src/plan/types.ts'
import { bundleTable } from '../../src/store/outputs/otherTables.ts'
import { assigneeSchedule, comparisonRead, costByLine } from '../../src/store/outputs/scenarioTables.ts'
import { type OutputSetting, outputSetting } from '../../src/store/outputs/setting.ts'
import { slideSpecs } from '../../src/store/outputs/slides.ts'
import { yearsTable } from '../../src/store/outputs/yearsTable.ts'
import { giveRows } from '../support/given.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { northlotRig, testNorthlot } from '../support/testNorthlot.ts'
import { unsaid } from '../support/unsaid.ts'
import { testWorks } from '../support/works.ts'

/** G-0 to A in 2032, G-1 to X without a year; a sewer; a copy without G-1, which is the base. */
async function planned() {
  const { northlot } = await testNorthlot()
  const { actions, getState } = northlot
  const plan = () => getState().document.plan
  giveRows(northlot, [0], 'A')
  actions.duplicateScenario(getState().scenario)
  giveRows(northlot, [1], 'X')
  const { scenario } = getState()
  actions.edit(setAssignmentFields(plan(), scenario, ['G-0'], { phaseYear: 2032 }))
  const sewer = testWorks({ readyYear: 2031, serves: ['G-0'] })
  actions.edit(putRow(plan(), 'sharedWorks', sewer.id, sewer, { key: 'edit.addWorks' }))
  return northlot
}

const bundle: Bundle = {
  id: 'b',
  name: { en: 'Bundle', zh: '組合' },
  sites: [
    { parcel: 'G-0', duty: 'retain' },
    { parcel: 'G-1', duty: 'retain' },
  ],
} as unknown as Bundle

const TABLES: Readonly<Record<string, (setting: OutputSetting) => Table>> = {
  'schedule of areas': assigneeSchedule,
  'cost by line': costByLine,
  years: yearsTable,
  comparison: comparisonRead,
  bundle: (setting) => bundleTable(setting, bundle),
}

describe('a figure of a table that leaves', () => {
  it.each(Object.keys(TABLES))('%s: is explained by inputs that make the number of its cell', async (name) => {
    const setting = await outputSetting(northlotRig(await planned()))
    const table = TABLES[name]!(setting)
    let explained = 0
    for (const { cells, figuresIn } of table.rows)
      for (const [at, { key }] of table.columns.entries())
        for (const figure of figuresIn?.(key) ?? []) {
          const value = knownValue(figure.amount)
          if (value === undefined) continue
          const words = `${JSON.stringify(cells[0])} ${key}`
          expect(unsaid(figure), words).toEqual([])
          const again = recompute(figure.explain!())
          // places in the range of a cost are printed by their lines, to the cent
          expect(again, words).toBeCloseTo(value, figure.unit === 'hkd' ? 0 : 4)
          const cell = cells[at]
          if (typeof cell === 'number') expect(cell * (key.endsWith('Ha') ? 10_000 : 1), words).toBeCloseTo(value, 1)
          explained++
        }
    expect(explained).toBeGreaterThan(name === 'bundle' ? 3 : 8)
  })
})

describe('the notes of a slide', () => {
  it('say how its figures were made, one by one, and once what they all rest on', async () => {
    const setting = await outputSetting(northlotRig(await planned()))
    const { rows } = assigneeSchedule(setting)
    const figures = rows.flatMap(({ figuresIn }) => figuresIn!('siteArea')).slice(0, 2)
    const said = figureNotes(figures, 'en').split('\n')
    expect(said[0]).toBe('How the figures were made')
    expect(said[1]).toMatch(/^1\. Site area, Assignee A: .*1\.00 ha = 1\.00 ha/)
    expect(said[2]).toMatch(/^2\. Site area, Assignee X: .*1\.00 ha = 1\.00 ha/)
    const once = said.indexOf('The figures rest on')
    expect(once).toBe(3)
    const grounds = said.slice(once + 1)
    expect(grounds.length).toBeGreaterThan(0)
    for (const ground of grounds) expect(said.filter((line) => line.includes(ground))).toEqual([ground])
    const parcels = rows[0]!.figuresIn!('parcels')
    expect(figureNotes([figures[0]!, ...parcels, figures[1]!], 'en')).toMatch(
      /\n2\. Parcels, Assignee A: .*1 = 1\..*\n[\s\S]*\nRounding \(1, 3\): each parcel to 1 mm²/,
    )
    expect(figureNotes(figures, 'zh-Hant-HK')).toMatch(/^數字如何得出\n1\. .*1\.00公頃 = 1\.00公頃/)
  })

  it('stand behind every slide with figures, and say of what is marked ≥ what is not estimated', async () => {
    const northlot = await planned()
    const { plan } = northlot.getState().document
    const [formation, roads] = EXAMPLE_CARD.lines
    northlot.actions.edit(
      keepRateCard(plan, { ...EXAMPLE_CARD, lines: [formation!, { ...roads!, basis: 'gfa_m2' as const }] }),
    )
    const rig = northlotRig(northlot)
    const setting = await outputSetting(rig)
    const specs = await slideSpecs(rig, setting)
    const files = unzipSync(await writeSlides(specs, 'en', setting.stamp))
    const text = (name: string) => strFromU8(files[name]!)
    const numbers = Object.keys(files).flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? [])
    const slides = numbers.map((at) => ({
      shown: text(`ppt/slides/slide${at}.xml`),
      notes: text(`ppt/notesSlides/notesSlide${at}.xml`),
    }))
    const compared = slides.filter(({ shown }) => shown.includes('Comparison'))
    expect(compared.length).toBeGreaterThan(0)
    for (const { notes } of compared) expect(notes).toContain('How the figures were made')
    expect(compared.map(({ notes }) => notes).join()).toMatch(/1\.00 ha \+ 1\.00 ha = 2\.00 ha/)
    const marked = slides.filter(({ shown }) => shown.includes('≥ '))
    expect(marked.length).toBeGreaterThan(1)
    for (const { shown, notes } of marked) {
      expect(shown).toContain('≥: at least so much')
      expect(notes).toMatch(/≥ Too low: a cost line is not estimated for/)
    }
  })
})
