/**
 * Which parcels the example plan uses: rules over the embedded ground, each with one answer.
 *
 * Throws  when a rule finds no parcel.
 */
import { neighboursOf, piecesOf } from '../../src/measures/pieces.ts'
import { landStatusAt, type ParcelLayer, textAt, type UniversityTownSite } from '../../src/parcels/parcelLayer.ts'

/** Parcels by the place they have in the example, each a list of ids. */
export interface Picks {
  /** Firm A in scenario A: innovation and technology parcels of 4 ha and more, joined, ready by 2028, cheapest ground first. */
  readonly firmAInSanTin: readonly string[]
  /** Firm B in scenario A: two parcels ready in 2027, outside 2 km of Ngau Tam Mei. */
  readonly firmBOutside: readonly string[]
  readonly firmC: readonly string[]
  readonly firmD: readonly string[]
  /** The industry park, whole. */
  readonly park: readonly string[]
  /** A site for a multi-storey building beside the logistics cluster. */
  readonly multiStorey: readonly string[]
  /** A housing site beside firm C, and two Government sites beside it: the substation's other users. */
  readonly housingByC: readonly string[]
  readonly utilities: readonly string[]
  readonly logisticsSmall: readonly string[]
  readonly housingSmall: readonly string[]
  readonly incubatorInSanTin: readonly string[]
  readonly bundleHousing: readonly string[]
  readonly bundleFirmA: readonly string[]
  readonly bundleFirmB: readonly string[]
  readonly bundleIncubator: readonly string[]
  readonly firmABesideBundle: readonly string[]
  readonly bundleLogistics: readonly string[]
  readonly bundleOptional: readonly string[]
  /** Firm A in scenario C: the nearest joined parcels of southern San Tin that make 8 ha. */
  readonly firmASouth: readonly string[]
  /** Firm B in scenario C: within 2 km of Ngau Tam Mei. */
  readonly firmBNear: readonly string[]
  readonly incubatorNear: readonly string[]
  readonly pilotLaboratory: readonly string[]
  /** Site areas of the first bundle, m². */
  readonly bundleNetM2: number
}

/** Ground in the order of what it costs to form. */
const GROUND = ['formed', 'brownfield', 'farmland', 'village', 'slope', 'unknown', 'fish pond']
const HA = 10000

export function picksOf(layer: ParcelLayer, sites: readonly UniversityTownSite[]): Picks {
  const { all, hectares, year, ground, toNgauTamMei, together, beside, ids } = reader(layer, sites)
  const cheapest = (a: number, b: number) => ground(a) - ground(b) || hectares(b) - hectares(a) || a - b
  const nearest = (a: number, b: number) => toNgauTamMei(a) - toNgauTamMei(b)
  const largest = (a: number, b: number) => hectares(b) - hectares(a)
  const smallest = (a: number, b: number) => hectares(a) - hectares(b)

  const tech = all('STT', ['OUIT']).filter((row) => ground(row) < GROUND.indexOf('fish pond'))
  const firmA = together(tech.filter((row) => hectares(row) >= 4 && year(row) <= 2028).sort(cheapest), {
    from: 8,
    to: 12,
  })
  const firmB = together(
    tech.filter((row) => !firmA.includes(row) && year(row) <= 2027 && toNgauTamMei(row) > 2000).sort(cheapest),
    { from: 4, to: 6, least: 2, most: 2, apart: true },
  )
  const incubator = one(
    tech.filter((row) => year(row) <= 2029 && hectares(row) >= 1 && hectares(row) <= 2).sort(nearest),
    'incubator in San Tin',
  )

  const housing = all('STT', ['RA'])
    .filter((row) => year(row) <= 2028)
    .sort(largest)
  const bundleHousing = housing.slice(0, 2)
  const bundleFirmB = one(
    tech.filter((row) => year(row) <= 2029 && toNgauTamMei(row) <= 2000 && hectares(row) >= 4).sort(nearest),
    'firm B in the bundle',
  )
  const bundleFirmA = one(
    beside(bundleFirmB, tech)
      .filter((row) => hectares(row) >= 3)
      .sort(largest),
    'firm A in the bundle',
  )
  const bundleIncubator = one(
    tech.filter((row) => year(row) <= 2028 && hectares(row) >= 1 && row !== incubator).sort(smallest),
    'incubator in the bundle',
  )
  const firmABeside = one(
    tech
      .filter((row) => year(row) <= 2028 && hectares(row) >= 4)
      .filter((row) => hectares(row) + hectares(bundleFirmA) >= 8 && hectares(row) + hectares(bundleFirmA) <= 12)
      .sort(cheapest),
    'firm A beside the bundle',
  )
  const firmBNear = together(tech.filter((row) => year(row) <= 2028 && toNgauTamMei(row) <= 2000).sort(nearest), {
    from: 4,
    to: 6,
  })
  const south = together(tech.filter((row) => year(row) <= 2029 && !firmBNear.includes(row)).sort(nearest), {
    from: 8,
    to: 12,
    seedFirst: true,
  })

  const civic = all('NTM', ['GIC']).sort(nearest)
  const laboratory = together(
    civic.filter((row) => toNgauTamMei(row) <= 500),
    { from: 2, to: 3, most: 2, apart: true },
  )
  const incubatorNear = one(
    civic.filter(
      (row) => !laboratory.includes(row) && toNgauTamMei(row) <= 1000 && hectares(row) >= 1 && hectares(row) <= 2,
    ),
    'incubator near Ngau Tam Mei',
  )

  const north = all('NTN', ['OUIT']).filter((row) => year(row) <= 2030 && hectares(row) >= 3 && hectares(row) <= 5)
  const firmC = one(
    north
      .filter((row) => beside(row, all('NTN', ['RA'])).length > 0 && beside(row, all('NTN', ['GIC'])).length > 1)
      .sort(smallest),
    'firm C with its neighbours',
  )
  const industry = all('HSK', ['OUETP']).filter((row) => year(row) <= 2028)
  const multiStorey = one(
    industry.filter((row) => hectares(row) >= 3 && hectares(row) <= 4).sort(cheapest),
    'multi-storey building',
  )
  const firmD = together(industry.filter((row) => row !== multiStorey).sort(cheapest), { from: 6, to: 8, most: 2 })
  const logistics = all('HSK', ['LOG']).filter((row) => year(row) <= 2028)
  const bundleLogistics = one(logistics.sort(largest), 'logistics site of the bundle')
  const bundleOptional = one(
    logistics.filter((row) => hectares(row) >= 1.5 && hectares(row) <= 2).sort(largest),
    'optional site of the bundle',
  )
  const logisticsSmall = one(
    logistics.filter((row) => hectares(row) >= 3 && row !== bundleLogistics).sort(smallest),
    'small logistics site',
  )

  const first = [...bundleHousing, bundleFirmA, bundleFirmB, bundleIncubator]
  return {
    firmAInSanTin: ids(firmA),
    firmBOutside: ids(firmB),
    firmC: ids([firmC]),
    firmD: ids(firmD),
    park: ids(all('HSK', ['I'])),
    multiStorey: ids([multiStorey]),
    housingByC: ids([one(beside(firmC, all('NTN', ['RA'])).sort(smallest), 'housing beside firm C')]),
    utilities: ids(beside(firmC, all('NTN', ['GIC'])).slice(0, 2)),
    logisticsSmall: ids([logisticsSmall]),
    housingSmall: ids([one(housing.slice(2).sort(smallest), 'small housing site')]),
    incubatorInSanTin: ids([incubator]),
    bundleHousing: ids(bundleHousing),
    bundleFirmA: ids([bundleFirmA]),
    bundleFirmB: ids([bundleFirmB]),
    bundleIncubator: ids([bundleIncubator]),
    firmABesideBundle: ids([firmABeside]),
    bundleLogistics: ids([bundleLogistics]),
    bundleOptional: ids([bundleOptional]),
    firmASouth: ids(south),
    firmBNear: ids(firmBNear),
    incubatorNear: ids([incubatorNear]),
    pilotLaboratory: ids(laboratory),
    bundleNetM2: first.reduce((sum, row) => sum + (layer.siteAreaM2[row] as number), 0),
  }
}

/** What the rules read of the ground. */
function reader(layer: ParcelLayer, sites: readonly UniversityTownSite[]) {
  const campus = sites.findIndex((site) => site.campus === 'Ngau Tam Mei')
  const hectares = (row: number) => (layer.siteAreaM2[row] as number) / HA
  return {
    hectares,
    all: (area: string, uses: readonly string[]): number[] =>
      [...layer.ids.keys()].filter(
        (row) =>
          textAt(layer, 'area_id', row) === area &&
          uses.includes(textAt(layer, 'land_use', row) ?? '') &&
          landStatusAt(layer, row) === 'free',
      ),
    year: (row: number) => layer.numbers.available_from[row] as number,
    ground: (row: number) => GROUND.indexOf(textAt(layer, 'ground', row) ?? 'unknown'),
    toNgauTamMei: (row: number) => layer.siteDistancesM[row * sites.length + campus] as number,
    ids: (rows: readonly number[]) => rows.map((row) => layer.ids[row] as string),
    beside: (row: number, among: readonly number[]): number[] => {
      const near = neighboursOf(layer, row, 40).map((neighbour) => neighbour.row)
      return near.filter((one) => among.includes(one))
    },
    /** The first set in the order given that makes between so many hectares; of the fewest parcels, unless the first seed comes first. */
    together: (ordered: readonly number[], wanted: Wanted): readonly number[] => {
      const { from, to, least = 1, most = 4, apart = false, seedFirst = false } = wanted
      const sum = (rows: readonly number[]) => rows.reduce((total, row) => total + hectares(row), 0)
      const grow = (rows: readonly number[], count: number): readonly number[] | undefined => {
        if (sum(rows) > to) return undefined
        if (rows.length === count) return sum(rows) >= from ? rows : undefined
        for (const next of ordered) {
          if (rows.includes(next) || (!apart && piecesOf(layer, [...rows, next]).length > 1)) continue
          const grown = grow([...rows, next], count)
          if (grown) return grown
        }
        return undefined
      }
      const counts = Array.from({ length: most - least + 1 }, (_, i) => least + i)
      const tries = seedFirst
        ? ordered.flatMap((seed) => counts.map((count) => [seed, count] as const))
        : counts.flatMap((count) => ordered.map((seed) => [seed, count] as const))
      for (const [seed, count] of tries) {
        const rows = grow([seed], count)
        if (rows) return rows
      }
      throw new Error(`no parcels of ${from} to ${to} ha among ${ordered.map((row) => layer.ids[row]).join(', ')}`)
    },
  }
}

/** Hectares from–to, of how many parcels, and whether they may stand apart. */
interface Wanted {
  readonly from: number
  readonly to: number
  readonly least?: number
  readonly most?: number
  readonly apart?: boolean
  readonly seedFirst?: boolean
}

function one(rows: readonly number[], what: string): number {
  const [row] = rows
  if (row === undefined) throw new Error(`the ground has no parcel for: ${what}`)
  return row
}
