import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { UniversityTown } from '../parcels/universityTown.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignee } from '../plan/types.ts'
import type { DevelopmentArea, Ground, Source } from './ground.ts'

/** The served files of `public/data` that are read as JSON; `geo:check` holds their form. */
export interface GroundFiles {
  readonly areas: {
    readonly features: readonly {
      readonly id: string
      readonly properties: { readonly name_en: string; readonly name_zh: string; readonly net_to_gross?: number }
    }[]
  }
  readonly rateCards: { readonly cards: readonly RateCard[]; readonly defaultCard: string }
  readonly assignees: readonly Assignee[]
  readonly sources: Readonly<Record<string, Source>>
}

/**
 * The embedded ground from its served files.
 *
 * Takes  the parcels and University Town sites as the loader gives them; version: checksum of the parcels file.
 */
export function readGround(
  { areas, rateCards, assignees, sources }: GroundFiles,
  parcels: ParcelLayer,
  universityTown: UniversityTown,
  version: string,
): Ground {
  return {
    version,
    parcels,
    universityTown,
    areas: areas.features.map(developmentArea),
    rateCards: rateCards.cards,
    defaultCard: rateCards.defaultCard,
    assignees,
    sources,
  }
}

function developmentArea({ id, properties }: GroundFiles['areas']['features'][number]): DevelopmentArea {
  const { name_en: en, name_zh: zh, net_to_gross: netToGross } = properties
  return { id, name: { en, zh }, ...(netToGross === undefined ? {} : { netToGross }) }
}
