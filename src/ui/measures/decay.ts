import type { ScoredParcel } from '../../store/selectors.ts'

/** A dot of the decay curve: one parcel, or all parcels of one assignee in the same tenth of a kilometre. */
export interface Dot {
  readonly key: string
  readonly distanceM: number
  readonly score: number
  readonly areaM2: number
  readonly colour: string
}

/** More dots than this say no more to the eye: they are then gathered by assignee and 100 m. */
const MOST = 300
const STEP_M = 100

/** Dots with the largest first, so that small ones stay visible. */
export function dotsOf(scored: readonly ScoredParcel[]): readonly Dot[] {
  if (scored.length <= MOST)
    return bySize(scored.map((one) => ({ ...one, key: String(one.row), areaM2: one.siteAreaM2 })))
  const gathered = new Map<string, Dot>()
  for (const one of scored) {
    const key = `${one.colour} ${Math.round(one.distanceM / STEP_M)}`
    const known = gathered.get(key)
    const areaM2 = (known?.areaM2 ?? 0) + one.siteAreaM2
    gathered.set(key, {
      key,
      distanceM: known?.distanceM ?? one.distanceM,
      score: known?.score ?? one.score,
      areaM2,
      colour: one.colour,
    })
  }
  return bySize([...gathered.values()])
}

const bySize = (dots: readonly Dot[]): readonly Dot[] => [...dots].sort((a, b) => b.areaM2 - a.areaM2)

/** End of the distance axis in whole kilometres: 5, or further where a dot is. */
export function axisEndKm(dots: readonly Dot[]): number {
  const furthest = dots.reduce((km, dot) => Math.max(km, dot.distanceM / 1000), 0)
  return furthest <= 5 ? 5 : furthest <= 10 ? 10 : Math.ceil(furthest / 10) * 10
}

/** The curve 100 × 2^(−d / h) as an SVG path over a box of 100 × 100. */
export function curvePath(endM: number, halfM: number): string {
  const points: string[] = []
  for (let i = 0; i <= 60; i++)
    points.push(`${((100 * i) / 60).toFixed(2)},${(100 - 100 * 2 ** (-((endM * i) / 60) / halfM)).toFixed(2)}`)
  return `M${points.join('L')}`
}
