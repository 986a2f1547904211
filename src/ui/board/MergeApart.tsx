import { useActions, useNorthlot } from '../northlotContext.tsx'
import { CancelButton, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** Asks before parcels that do not touch become one parcel of several parts. */
export default function MergeApart() {
  const { own } = useSheetSay()
  const actions = useActions()
  const count = useNorthlot((state) => state.selection.size)
  return (
    <Sheet
      title={own('apart.title')}
      className="question"
      foot={
        <>
          <CancelButton />
          <button
            type="button"
            className="button large primary"
            onClick={() => {
              actions.closeDialog()
              void actions.mergeParcels(true)
            }}
          >
            {own('apart.merge')}
          </button>
        </>
      }
    >
      <p>{own('apart.body', { count })}</p>
    </Sheet>
  )
}
