import { beforeAll, describe, expect, it } from 'vitest'
import { planSchema, rateCardSchema } from '../../src/files/planSchema.ts'
import type { Side } from '../../src/measures/difference.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import type { Assignment, Assumptions } from '../../src/plan/types.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { all, PAIR_ASSUMED, pairTeller } from '../support/pairs.ts'

/*
 * What a plan file can hold is walked key by key: each key either makes a sentence when it differs, or stands here with the
 * reason why two scenarios cannot differ by it. A key that is added to the plan and forgotten in the comparison fails.
 */

let teller: Awaited<ReturnType<typeof pairTeller>>
beforeAll(async () => {
  teller = await pairTeller()
})

type Schema = { readonly _zod: { readonly def: object } }
/** The keys of an object of the file, of the rows of a list, or of what may be left out. */
function keysOf(schema: Schema): readonly string[] {
  const def = schema._zod.def as { shape?: object; element?: Schema; innerType?: Schema }
  if (def.shape) return Object.keys(def.shape)
  return keysOf((def.element ?? def.innerType)!)
}
const partOf = (schema: Schema, key: string): Schema => {
  const def = schema._zod.def as { shape?: Record<string, Schema>; element?: Schema; innerType?: Schema }
  return def.shape ? def.shape[key]! : partOf((def.element ?? def.innerType)!, key)
}

const scenarios = partOf(planSchema, 'scenarios')
const groups = partOf(scenarios, 'assignments')

const sorted = (keys: Iterable<string>) => [...keys].sort((a, b) => a.localeCompare(b))

/** What differs, as a sentence in English; undefined where the two are said to be identical. */
function toldOf(otherSide: Partial<Side>, baseSide: Partial<Side> = {}): string | undefined {
  const said = teller.said(teller.sentencesOf({ base: {}, other: {}, baseSide, otherSide })).join('\n')
  return said.includes('are identical') ? undefined : said
}

describe('every input of a scenario', () => {
  it('of its own row is told, or is its name', () => {
    expect(sorted(keysOf(scenarios))).toEqual(
      sorted([
        // told below
        'assignments',
        'assumptions',
        'locked',
        // what it is called, where it stands, and words for people: nothing is computed from them
        'id',
        'name',
        'order',
        'description',
      ]),
    )
    const said = teller.said(teller.sentencesOf({ base: {}, other: {}, otherSide: { locked: {} } }))
    expect(said[1]).toBe('Lock: locked in Two; none in One.')
  })

  it('that stands in another table of the plan is the same for all scenarios, but for what shared works and bundles say', () => {
    expect(sorted(keysOf(planSchema))).toEqual(
      sorted([
        // told: which scenarios build them; which parcels a scenario puts in them; the card that a scenario takes
        'sharedWorks',
        'bundles',
        'rateCards',
        'scenarios',
        // of the plan, alike for every scenario
        'schema',
        'id',
        'title',
        'settings',
        'layers',
        'shapes',
        'attributes',
        'assignees',
        'locks',
        'comments',
        'targets',
        'checklists',
        'zoneNotes',
        // name a scenario, but no figure of it rests on them
        'decisions',
        'scenes',
      ]),
    )
    expect(keysOf(partOf(planSchema, 'sharedWorks')).filter((key) => /scenario/i.test(key))).toEqual(['scenarios'])
    expect(keysOf(partOf(planSchema, 'bundles')).filter((key) => /scenario/i.test(key))).toEqual([])
  })

  it('that an assignment says is told', () => {
    const said: { readonly [Key in keyof Required<Assignment>]: readonly [Partial<Assignment>, RegExp] } = {
      shares: [{ shares: [{ assignee: 'B', share: 1 }] }, /gives Assignee B 1 parcel/],
      phaseYear: [{ phaseYear: 2031 }, /^Phase year .*2031/],
      deliveryMode: [{ deliveryMode: 'phased' }, /^Delivery mode .*Phased development/],
      route: [{ route: 'open-tender' }, /^Route of grant .*Open tender/],
      stage: [{ stage: 'granted' }, /^Stage .*Granted/],
      bundle: [{ bundle: 'Pilot' }, /^Assigned as part of Pilot: 1 parcel in Two/],
      landUse: [{ landUse: 'GIC' }, /^Planned use .*Government, Institution or Community/],
    }
    expect(sorted(Object.keys(said))).toEqual(sorted(keysOf(partOf(groups, 'assignment'))))
    for (const [key, [change, words]] of Object.entries(said)) {
      const pair = { base: { Mid: all('A') }, other: { Mid: { ...all('A'), ...change } } }
      expect({ key, said: teller.said(teller.sentencesOf(pair)).join('\n') }).toEqual({
        key,
        said: expect.stringMatching(words),
      })
    }
  })

  it('that is assumed is told', () => {
    const said: { readonly [Key in keyof Required<Assumptions>]: readonly [Assumptions[Key], RegExp] } = {
      rateCard: ['another', /the rate card/],
      halfDistanceM: [500, /the half-distance: 500 m/],
      scoredKinds: [['developer'], /the kinds that count.*Developer/],
      phaseShiftYears: [-1, /the shift of phase years: -1 years/],
      asAtYear: [2035, /the year of reference: 2035/],
      neighbourGapM: [0, /the gap between neighbours: 0 m/],
    }
    expect(sorted(Object.keys(said))).toEqual(sorted(keysOf(partOf(scenarios, 'assumptions'))))
    for (const [key, [value, words]] of Object.entries(said))
      expect(toldOf({ assumptions: { ...PAIR_ASSUMED, [key]: value } })).toMatch(words)
  })

  it('of a rate card is told, but for titles and sources', () => {
    const [line] = EXAMPLE_CARD.lines
    const { onCosts, escalation } = EXAMPLE_CARD
    const kept = 'nothing is computed from it'
    type Case = Partial<RateCard> | typeof kept
    const withLine = (change: Partial<RateCard['lines'][number]>): Case => ({
      lines: [{ ...line!, ...change }, ...EXAMPLE_CARD.lines.slice(1)],
    })
    const walked: Readonly<Record<string, readonly [schema: Schema, Readonly<Record<string, Case>>]>> = {
      card: [
        rateCardSchema,
        {
          id: kept,
          title: kept,
          version: kept,
          calibratedOn: kept,
          source: kept,
          asOf: kept,
          note: kept,
          priceLevel: { priceLevel: '2023' },
          areaBasis: { areaBasis: 'gross' },
          lines: { lines: EXAMPLE_CARD.lines.slice(1) },
          onCosts: { onCosts: { ...onCosts, fees: 0 } },
          escalation: { escalation: { ...escalation, flat: 0 } },
        },
      ],
      line: [
        partOf(rateCardSchema, 'lines'),
        {
          label: kept,
          source: kept,
          confidence: kept,
          note: kept,
          code: withLine({ code: 'EM' }),
          basis: withLine({ basis: 'gfa_m2' }),
          low: withLine({ low: 1 }),
          likely: withLine({ likely: 3001 }),
          high: withLine({ high: 9000 }),
          share: withLine({ share: 0.5 }),
          applies: withLine({ applies: { tenure: ['private'] } }),
          groundFactor: withLine({ groundFactor: { 'fish pond': 1.6 } }),
          payer: withLine({ payer: { phased: 'public' } }),
        },
      ],
      onCosts: [
        partOf(rateCardSchema, 'onCosts'),
        {
          source: kept,
          confidence: kept,
          fees: { onCosts: { ...onCosts, fees: 0.11 } },
          contingency: { onCosts: { ...onCosts, contingency: 0.151 } },
        },
      ],
      escalation: [
        partOf(rateCardSchema, 'escalation'),
        {
          source: kept,
          confidence: kept,
          flat: { escalation: { ...escalation, flat: 0.031 } },
          table: { escalation: { ...escalation, table: [{ year: 2027, rate: 0.0305 }] } },
          spending: { escalation: { ...escalation, spending: [0.5, 0.5] } },
        },
      ],
    }
    for (const [part, [schema, cases]] of Object.entries(walked)) {
      expect({ part, keys: sorted(Object.keys(cases)) }).toEqual({ part, keys: sorted(keysOf(schema)) })
      for (const [key, change] of Object.entries(cases)) {
        if (change === kept) continue
        const told = toldOf({ basis: { ...teller.basis, card: { ...EXAMPLE_CARD, ...change } } })
        expect({ part, key, told: told?.includes('reckon alike') }).toEqual({ part, key, told: false })
        const [to, from] = told!.match(/: (.*) in Two; (.*) in One\.$/)?.slice(1) ?? ['a line', 'none']
        expect({ part, key, same: to === from }).toEqual({ part, key, same: false })
      }
    }
  })
})
