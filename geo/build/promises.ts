/**
 * What the ground promises, as a list of faults: file, feature, reason. Empty when all is well.
 *
 * Takes   the served files as text. Areas are planar on the HK1980 Grid, by the app's own `geometry`.
 */

import { readJson } from './drawn.ts'
import { validate } from './schema.ts'
import { landUseTotals, readServed, type ServedParcel } from './served.ts'
import { topology } from './topology.ts'

export interface Fault {
  readonly file: string
  readonly feature: string
  readonly reason: string
}

export interface Held {
  readonly what: string
  readonly published: number
  readonly measured: number
  readonly tolerance: number
  readonly unit: string
}

export const brokenPromises = (
  files: ReadonlyMap<string, string>,
): { readonly faults: readonly Fault[]; readonly held: readonly Held[] } => {
  const served = readServed(files)
  const held = figuresHeld(served)
  return {
    held,
    faults: [
      ...validate(files),
      ...held
        .filter(({ published, measured, tolerance }) => Math.abs(measured / published - 1) > tolerance)
        .map(missed),
      ...topology(served),
      ...counts(served.parcels),
      ...sizes(files),
    ],
  }
}

/** Published totals beside what the drawing measures, with the tolerance promised. */
export const figuresHeld = (served: ReturnType<typeof readServed>): readonly Held[] => [
  ...areasHeld(served),
  ...budgetsHeld(served.parcels),
]

export const missedFigures = (held: readonly Held[]): readonly Fault[] =>
  held.filter(({ published, measured, tolerance }) => Math.abs(measured / published - 1) > tolerance).map(missed)

const areasHeld = ({ areas, sites }: ReturnType<typeof readServed>): readonly Held[] => {
  const ha = (id: string) => areas.find((area) => area.id === id)?.ha ?? 0
  const together = (what: string, ids: readonly string[], published: number): Held => ({
    what,
    published,
    measured: ids.reduce((sum, id) => sum + ha(id), 0),
    tolerance: 0.02,
    unit: 'ha',
  })
  const single =
    (tolerance: number) =>
    (one: (typeof areas)[number]): Held => ({
      what: `${one.id} ${one.properties.name_en}`,
      published: Number(one.properties.area_ha),
      measured: one.ha,
      tolerance,
      unit: 'ha',
    })
  return [
    ...areas.map(single(0.02)),
    together('San Tin Technopole with the Loop', ['STT', 'LMC'], 626),
    together('Kwu Tung North and Fanling North', ['KTN', 'FLN'], 612.5),
    ...sites.map(single(0.01)),
  ]
}

const budgetsHeld = (parcels: readonly ServedParcel[]): readonly Held[] => {
  const totals = landUseTotals(parcels)
  return readJson('budgets.json').budgets.map(
    (budget: { area: string; use: string; ha: number; tolerance_percent: number }) => ({
      what: `${budget.area} ${budget.use}`,
      published: budget.ha,
      measured: totals.get(`${budget.area} ${budget.use}`) ?? 0,
      tolerance: budget.tolerance_percent / 100,
      unit: 'ha',
    }),
  )
}

const missed = ({ what, published, measured, unit }: Held): Fault => ({
  file: 'public/data',
  feature: what,
  reason: `measures ${measured.toFixed(2)} ${unit}, published ${published} ${unit}`,
})

const counts = (parcels: readonly ServedParcel[]): readonly Fault[] =>
  parcels.length >= 500 && parcels.length <= 900
    ? []
    : [{ file: 'parcels.geojson', feature: 'all', reason: `${parcels.length} parcels; 500 to 900 are promised` }]

const sizes = (files: ReadonlyMap<string, string>): readonly Fault[] =>
  [...files]
    .filter(([, text]) => text.length > 3_000_000)
    .map(([file]) => ({ file, feature: 'all', reason: 'is larger than 3 MB' }))
