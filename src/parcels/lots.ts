import type { ClassedLots } from '../geometry/lotsUnder.ts'
import type { Shapes } from '../geometry/shapes.ts'
import { concatShapes } from '../geometry/takeRows.ts'
import { plainColumn as plain } from './lotColumns.ts'
import { type OwnColumn, ownValueAt } from './ownColumns.ts'

/** A class of lots: one of the known ones by its key, or what the file calls it. */
export interface LotClass {
  readonly name: string
  /** Private land; Government land, allocations and short term tenancies are not. */
  readonly private: boolean
}

/** The lots of a file: what lies under planned sites. */
export interface LotLayer extends ClassedLots {
  readonly shapes: Shapes
  readonly classes: readonly LotClass[]
}

/** Classes that are told by what is known of Hong Kong's lots where a file does not name its own. */
export const KNOWN_CLASSES = ['old-schedule', 'new-grant', 'dd-lot', 'not-stated'] as const

/** Columns that name the class, the Demarcation District and the number of a lot. */
const CLASS_COLUMNS = ['lotclass', 'class', 'lottype', 'leasetype', 'lease', 'tenure', '地段類別', '業權']
const DD_COLUMNS = ['dd', 'ddno', '丈量約份']
const NAME_COLUMNS = ['lot', 'lotno', 'lotnumber', 'lotid', 'reference', 'prn', 'lotcsuid', '地段', '地段編號']

/**
 * The lots of a file with their classes.
 *
 * Takes  the outlines, and the file's columns by row; `tenure` where the file has that parcel field.
 * Gives  the class that a column names; else a DD lot by its number; else "not stated". Old-schedule and new grant lots
 *        are told only where the file says so: a number alone does not.
 */
export function lotLayer(
  shapes: Shapes,
  siteAreaM2: Float64Array,
  own: readonly OwnColumn[],
  tenure: (row: number) => string | undefined = () => undefined,
): LotLayer {
  const nameAt = classNameAt(own, tenure)
  const known = new Map<string, number>()
  const classes: LotClass[] = []
  const classOf = Uint32Array.from({ length: shapes.rows }, (_, row) => {
    const name = nameAt(row)
    const place = known.get(name)
    if (place !== undefined) return place
    known.set(name, classes.length)
    return classes.push({ name, private: !isGovernment(name) }) - 1
  })
  return { shapes, siteAreaM2, classOf, classes }
}

/** Which of a file's rows it calls old schedule lots (1); undefined where none is. */
export function oldScheduleRows(
  rows: number,
  own: readonly OwnColumn[],
  tenure: (row: number) => string | undefined,
): Uint8Array | undefined {
  const nameAt = classNameAt(own, tenure)
  const old = Uint8Array.from({ length: rows }, (_, row) => (nameAt(row) === 'old-schedule' ? 1 : 0))
  return old.includes(1) ? old : undefined
}

/** The name of each row's class of lots. */
function classNameAt(own: readonly OwnColumn[], tenure: (row: number) => string | undefined): (row: number) => string {
  const column = (names: readonly string[]) =>
    names.flatMap((name) => own.find((one) => plain(one.name) === name) ?? [])[0]
  const text = (of: OwnColumn | undefined, row: number) => {
    const value = of && ownValueAt(of, row)
    return value === undefined ? undefined : String(value).trim()
  }
  const [named, district, number] = [column(CLASS_COLUMNS), column(DD_COLUMNS), column(NAME_COLUMNS)]
  return (row) => {
    const said = text(named, row) ?? tenure(row)
    return said === undefined ? unsaid(text(district, row), text(number, row)) : classNamed(said)
  }
}

/** Several files of lots as one. */
export function joinLots(layers: readonly LotLayer[]): LotLayer | undefined {
  const [only] = layers
  if (layers.length <= 1) return only
  const classes: LotClass[] = []
  const placeOf = (wanted: LotClass): number => {
    const place = classes.findIndex(({ name }) => name === wanted.name)
    return place >= 0 ? place : classes.push(wanted) - 1
  }
  return {
    shapes: concatShapes(layers.map(({ shapes }) => shapes)),
    siteAreaM2: Float64Array.from(layers.flatMap(({ siteAreaM2 }) => [...siteAreaM2])),
    classOf: Uint32Array.from(
      layers.flatMap((layer) => [...layer.classOf].map((place) => placeOf(layer.classes[place]!))),
    ),
    classes,
  }
}

function classNamed(said: string): string {
  const word = plain(said)
  if (word.includes('oldschedule') || word.includes('集體官契') || word.includes('舊批')) return 'old-schedule'
  if (word.includes('newgrant') || word.includes('新批')) return 'new-grant'
  return said
}

/** Whether a word of a tenure column names a class of lots that is known, as files of lots use it. */
export const isLotClass = (said: string): boolean => classNamed(said) !== said || isGovernment(said)

function unsaid(district: string | undefined, number: string | undefined): string {
  if (district !== undefined && district !== '0') return 'dd-lot'
  return number !== undefined && /^d\.?\s*d\.?\s*\d/i.test(number) ? 'dd-lot' : 'not-stated'
}

const isGovernment = (name: string): boolean => {
  const word = plain(name)
  return (
    /^(gov|gla|tgla|stt|vacantgov|unallocated)/.test(word) ||
    word.includes('government') ||
    word.includes('shortterm') ||
    /政府|官地|短期租約|撥地/.test(word)
  )
}
