import type { Feature, Point } from 'geojson'
import { isDead, type ParcelLayer } from '../../parcels/parcelLayer.ts'
import type { ParcelPaint } from '../../store/ports.ts'
import { GHOST } from '../letterPlate.ts'
import { type LabelProperties, labelFeature } from './features.ts'
import { largestOfPieces } from './pieces.ts'

interface LetterProperties extends LabelProperties {
  readonly letter: string
  /** On the largest parcel of each piece, which carries the letter from afar; `first` on the largest of all. */
  readonly lead?: 'first' | 'piece'
}

export interface Letters {
  /** Takes up what the plan says of these rows now; gives the rows whose plates that changes, leads included. */
  update(rows: Iterable<number>): ReadonlySet<number>
  /** The plate of a row, if it has one. */
  featureOf(row: number): Feature<Point, LetterProperties> | undefined
}

/** How leads of a large plan come after its plates. */
interface Later {
  /** Runs it once the screen has drawn. */
  readonly after: (run: () => void) => void
  /** The plates of these rows lead, or lead no more. */
  readonly touched: (rows: ReadonlySet<number>) => void
}

/** So many plates are grouped into pieces in a few milliseconds. */
const AT_ONCE = 2000

/**
 * The plates with the assignee's letter, one for each assigned row.
 *
 * Cost  whenever a letter changes, the pieces of all assigned rows anew, see `pieces.ts`; where there are many, later.
 */
export function letters(layerNow: () => ParcelLayer, paintOf: (row: number) => ParcelPaint, later?: Later): Letters {
  const letterOf = new Map<number, string>()
  let leads: Leads | undefined
  let asked = false
  const lead = (): ReadonlySet<number> => {
    const before = leads ?? new Map()
    leads = leadsOf(layerNow(), letterOf)
    const moved = new Set<number>()
    for (const row of before.keys()) if (!leads.has(row)) moved.add(row)
    for (const [row, as] of leads) if (before.get(row) !== as) moved.add(row)
    return moved
  }

  return {
    update(rows) {
      const layer = layerNow()
      const touched = new Set<number>()
      for (const row of rows) {
        const { status, letter, ghost } = paintOf(row)
        const plate = status === 'assigned' ? letter : ghost && `${GHOST}${ghost}`
        const now = isDead(layer, row) ? undefined : plate
        if (now === letterOf.get(row)) continue
        if (now === undefined) letterOf.delete(row)
        else letterOf.set(row, now)
        touched.add(row)
      }
      if (touched.size === 0) return touched
      if (!later || !leads || letterOf.size <= AT_ONCE) {
        for (const row of lead()) touched.add(row)
      } else if (!asked) {
        asked = true
        later.after(() => {
          asked = false
          later.touched(lead())
        })
      }
      return touched
    },
    featureOf(row) {
      const letter = letterOf.get(row)
      if (letter === undefined) return undefined
      const as = leads?.get(row)
      const label = labelFeature(layerNow(), row)
      return { ...label, properties: { ...label.properties, letter, ...(as ? { lead: as } : {}) } }
    },
  }
}

type Leads = Map<number, 'first' | 'piece'>

function leadsOf(layer: ParcelLayer, letterOf: ReadonlyMap<number, string>): Leads {
  const leads: Leads = new Map()
  const firstOf = new Map<string, number>()
  for (const row of largestOfPieces(layer, letterOf)) {
    leads.set(row, 'piece')
    const letter = letterOf.get(row)!
    const first = firstOf.get(letter)
    if (first === undefined || layer.siteAreaM2[row]! > layer.siteAreaM2[first]!) firstOf.set(letter, row)
  }
  for (const row of firstOf.values()) leads.set(row, 'first')
  return leads
}
