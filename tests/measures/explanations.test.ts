import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/locales/language.ts'
import { say } from '../../src/locales/say.ts'
import { allFigures, MEASURES } from '../../src/measures/all.ts'
import { isPresent, recompute } from '../../src/measures/figure.ts'
import type { MeasureContext } from '../../src/measures/measure.ts'
import { parcelFigures } from '../../src/measures/parcelFigures.ts'
import { type Group, membersOf, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { writeFigure } from '../../src/measures/writeFigure.ts'
import type { CostLine } from '../../src/plan/rateCard.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD, testAssignee } from '../support/land.ts'

async function context(assignedRows: number): Promise<MeasureContext> {
  const land = [
    parcel('A', square(0, 0, 100), { available_from: 2028, private_share: 0.25 }),
    parcel('B', square(200, 0, 200), { land_status: 'committed' }),
    parcel('C', square(500, 0, 150), { land_status: 'reserved' }),
    parcel('D', square(700, 0, 120)),
  ]
  const resumed: CostLine = { ...EXAMPLE_CARD.lines[1]!, code: 'LR1', basis: 'resumed_m2' }
  const basis = await basisOfParcels(land, { ...EXAMPLE_CARD, lines: [...EXAMPLE_CARD.lines, resumed] })
  const firm = testAssignee('F', 'anchor-firm')
  const assignmentOf = (row: number) => (row < assignedRows ? { shares: [{ assignee: 'F', share: 1 }] } : undefined)
  const schedule = scheduleOfAreas(basis, assignmentOf)
  const members = (group: Group) => membersOf(basis.layer, assignmentOf).get(group) ?? []
  const overlaps = { state: 'known', unionAreaM2: 86_900, overlapAreaM2: 0, pairs: 0, findings: [] } as const
  return {
    basis,
    schedule,
    overlaps,
    assignee: (id) => (id === 'F' ? firm : undefined),
    members,
    source: () => undefined,
  }
}

describe('why this number', () => {
  it.each(MEASURES.map(({ id }) => id))('%s can be computed again from its printed inputs', async (id) => {
    const figure = allFigures(await context(1)).get(id)!
    if (!isPresent(figure.amount)) throw new Error('absent')
    const explanation = figure.explain?.()
    expect(recompute(explanation!)).toBeCloseTo(figure.amount.value, 4)
  })

  it('every figure of a parcel can be computed again from its printed inputs', async () => {
    const basis = await context(1)
    for (const figure of Object.values(parcelFigures(basis, 0, undefined))) {
      if (!isPresent(figure.amount)) continue
      const explanation = figure.explain!()
      expect(recompute(explanation)).toBeCloseTo(figure.amount.value, 4)
      for (const language of LANGUAGES)
        expect(say(explanation.sentence, language)).not.toMatch(/\{\{|undefined|NaN|^why/)
    }
  })

  it('prints a plot ratio as a number to compute with, never as a share', async () => {
    const basis = await basisOfParcels([parcel('P', square(0, 0, 100), { plot_ratio_domestic: 6 })])
    const { gfa } = parcelFigures({ ...(await context(0)), basis }, 0, undefined)
    const ratio = gfa.explain!().terms[1]!
    const { number } = writeFigure(ratio.value, ratio.unit, { language: 'en', areaUnit: 'ha' })
    expect(number).toBe('6.00')
  })

  it('takes holes out, ring by ring', async () => {
    const basis = await basisOfParcels([parcel('H', square(0, 0, 100), {}, [square(40, 40, 10)])])
    const holed = { ...(await context(0)), basis }
    const { siteArea } = parcelFigures(holed, 0, undefined)
    expect(siteArea.explain!().terms.map(({ value }) => Math.round(value))).toEqual([10_000, -100])
  })

  it('says everything in both languages, with every parameter filled', async () => {
    for (const figure of allFigures(await context(1)).values()) {
      const explanation = figure.explain!()
      const messages = [explanation.sentence, explanation.formula, ...explanation.facts.map(({ label }) => label)]
      for (const language of LANGUAGES) {
        for (const one of messages) {
          const words = say(one, language)
          expect(words).not.toBe(one.key)
          expect(words).not.toMatch(/\{\{|undefined|NaN/)
        }
      }
    }
  })

  it('has no proximity score, and says why, while nothing is assigned', async () => {
    const figure = allFigures(await context(0)).get('proximity-score')
    expect(figure?.amount).toEqual({ absent: { key: 'absent.nothingAssigned' } })
  })

  it('shows an empty sum as a true 0', async () => {
    expect(allFigures(await context(0)).get('assigned-area-m2')?.amount).toEqual({ value: 0 })
    expect(allFigures(await context(0)).get('assigned-cost-likely-hkd')?.amount).toEqual({ value: 0 })
  })
})
