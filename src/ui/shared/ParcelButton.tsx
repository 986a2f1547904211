import type { ParcelId } from '../../plan/types.ts'
import { useActions } from '../northlotContext.tsx'

/** A parcel by its id, in running words or a table: pressed, its card opens. */
export function ParcelButton({ parcel, title }: { readonly parcel: ParcelId; readonly title?: string }) {
  const actions = useActions()
  return (
    <button
      type="button"
      className="word-button"
      title={title}
      onClick={() => actions.openDialog({ kind: 'card', parcel })}
    >
      {parcel}
    </button>
  )
}
