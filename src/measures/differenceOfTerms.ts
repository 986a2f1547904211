import { type MessageParam, message } from '../lib/message.ts'
import { LAND_USE_HUES } from '../plan/landUseHues.ts'
import { diffRows } from '../plan/patch.ts'
import type { Assignment, ParcelId } from '../plan/types.ts'
import {
  type AssignmentChanges,
  type DifferenceSentence,
  fewParcels,
  namesOf,
  type Pair,
  rowsOfParcels,
  type Side,
} from './difference.ts'

type Term = Exclude<keyof Assignment, 'shares' | 'bundle'>
type Value = string | number

/**
 * What an assignment says of a parcel, in words. Who gets it is told assignee by assignee, its bundle bundle by bundle;
 * every other key stands here, or this does not compile.
 */
const TERMS: { readonly [Key in Term]: (value: Value) => MessageParam } = {
  phaseYear: String,
  deliveryMode: (mode) => message(`delivery.${mode}`),
  route: (route) => message(`route.${route}`),
  stage: (stage) => message(`stage.${stage}`),
  landUse: (use) => (use in LAND_USE_HUES ? message(`use.${use}`) : String(use)),
}
const NAMES = Object.keys(TERMS) as readonly Term[]

/** Phase years, delivery modes, routes, stages and uses that differ; then what is said of land that only one assigns. */
export function termSentences(pair: Pair, changes: AssignmentChanges): readonly DifferenceSentence[] {
  const ids = changes.flatMap((change) => change.ids)
  const both = ids.filter((id) => pair.base.assignments.has(id) && pair.other.assignments.has(id))
  return [
    ...NAMES.flatMap((term) => changed(pair, term, both)),
    ...saidByOne(pair, pair.other, pair.base, ids),
    ...saidByOne(pair, pair.base, pair.other, ids),
  ]
}

function changed(pair: Pair, term: Term, ids: readonly ParcelId[]): readonly DifferenceSentence[] {
  const valuesOf = ({ assignments }: Side) => new Map(ids.map((id) => [id, assignments.get(id)![term] ?? null]))
  const written = (value: Value | null | undefined) =>
    value === null || value === undefined ? message('difference.notSaid') : TERMS[term](value)
  return diffRows(valuesOf(pair.base), valuesOf(pair.other)).map(({ from, to, ids: parcels }) => ({
    topic: 'inputs',
    words: message('difference.field', {
      ...namesOf(pair),
      count: parcels.length,
      parcels: fewParcels(parcels),
      field: message(`difference.of.${term}`),
      from: written(from),
      to: written(to),
    }),
    rows: rowsOfParcels(parcels, pair.rowOf),
  }))
}

/** Parcels that one side alone assigns, by all that it says of them. */
function saidByOne(
  { rowOf }: Pair,
  side: Side,
  against: Side,
  ids: readonly ParcelId[],
): readonly DifferenceSentence[] {
  const said = new Map(
    ids.flatMap((id): [ParcelId, Partial<Assignment>][] => {
      const assignment = side.assignments.get(id)
      if (!assignment || against.assignments.has(id)) return []
      return [[id, Object.fromEntries(NAMES.map((term) => [term, assignment[term]]))]]
    }),
  )
  return diffRows(undefined, said).flatMap(({ to = {}, ids: parcels }): readonly DifferenceSentence[] => {
    const terms = NAMES.flatMap((term) => {
      const value = to[term]
      return value === undefined ? [] : [message(`difference.term.${term}`, { value: TERMS[term](value) })]
    })
    if (terms.length === 0) return []
    const params = { scenario: side.name, count: parcels.length, parcels: fewParcels(parcels), terms }
    return [{ topic: 'inputs', words: message('difference.only', params), rows: rowsOfParcels(parcels, rowOf) }]
  })
}
