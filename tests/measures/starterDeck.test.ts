import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/lib/message.ts'
import { cameraOver, starterDeck } from '../../src/measures/starterDeck.ts'
import type { Assignment, Bundle, Plan } from '../../src/plan/types.ts'
import { emptyPlan } from '../support/plan.ts'

const given: Assignment = { shares: [{ assignee: 'A', share: 1 }] }
const bundle: Bundle = {
  id: 'b1',
  order: 1,
  name: { en: 'Bundle 1', zh: '組合1' },
  sites: [
    { parcel: 'P-1', duty: 'retain' },
    { duty: 'works-only', areaM2: 500 },
  ],
}
const empty = emptyPlan()
const plan: Plan = {
  ...empty,
  bundles: new Map([['b1', bundle]]),
  scenarios: new Map([...empty.scenarios, ['b', { id: 'b', order: 2, name: { en: 'B', zh: 'B' }, assumptions: {} }]]),
  assignments: new Map([['scenario-a', new Map([['P-1', given]])]]),
}
const ground = {
  areas: [
    { id: 'STT', name: { en: 'San Tin', zh: '新田' }, parcels: ['P-1', 'P-2'] },
    { id: 'NTM', name: { en: 'Ngau Tam Mei', zh: '牛潭尾' }, parcels: ['P-3'] },
  ],
  boxOf: () => [114, 22.4, 114.1, 22.5] as const,
  words: ({ key }: Message) => ({ en: key, zh: key }),
  newId: () => 'id',
}

describe('the first deck', () => {
  it('tells the whole, each area with assigned land, each bundle, the comparison, cost, proximity, years, sources', () => {
    const deck = starterDeck(plan, 'scenario-a', ground)
    expect(deck.map(({ panel }) => panel)).toEqual([
      'areas',
      'areas',
      'bundles',
      'comparison',
      'cost',
      'proximity',
      'years',
      'sources',
    ])
    expect(deck[2]?.bundle).toBe('b1')
    expect(deck[3]?.against).toBe('b')
  })

  it('leaves out a comparison where there is one scenario, and everything where no parcel is drawn', () => {
    const alone = { ...plan, scenarios: empty.scenarios }
    expect(starterDeck(alone, 'scenario-a', ground).some(({ panel }) => panel === 'comparison')).toBe(false)
    expect(starterDeck(plan, 'scenario-a', { ...ground, boxOf: () => undefined })).toEqual([])
  })
})

describe('a camera over a box', () => {
  it('fills 736 × 576 pixels of a world 512 pixels wide at zoom 0', () => {
    // 0.36° is a thousandth of the world: 736 px of it make the world 736,000 px, 2^10.489 × 512
    const camera = cameraOver([114, 22.4, 114.36, 22.401])
    expect(camera.centre).toEqual([114.18, 22.4005])
    expect(camera.zoom).toBeCloseTo(10.49, 2)
  })

  it('comes no closer than a street block', () => {
    expect(cameraOver([114, 22.4, 114.0001, 22.4001]).zoom).toBe(16.5)
  })
})
