import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Sheet } from './Sheet.tsx'
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
          <button type="button" className="button large" onClick={() => actions.closeDialog()}>
            {own('sheet.cancel')}
          </button>
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
