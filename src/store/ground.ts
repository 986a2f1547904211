import type { LocalText } from '../lib/message.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { UniversityTown } from '../parcels/universityTown.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignee } from '../plan/types.ts'

/** A source as `geo/sources.json` keeps it. */
export interface Source {
  readonly title: string
  readonly publisher?: string
  readonly url?: string
  readonly date?: string
  readonly confidence?: string
}

/** A development area as the measures and the labels need it. */
export interface DevelopmentArea {
  readonly id: string
  readonly name: LocalText
  /** Gross formed hectares for each net hectare, where a source gives it. */
  readonly netToGross?: number
}

/** The embedded Northern Metropolis: indicative, sourced, built from `geo/`. */
export interface Ground {
  readonly version: string
  readonly parcels: ParcelLayer
  readonly universityTown: UniversityTown
  readonly areas: readonly DevelopmentArea[]
  readonly rateCards: readonly RateCard[]
  readonly defaultCard: string
  readonly assignees: readonly Assignee[]
  readonly sources: Readonly<Record<string, Source>>
}
