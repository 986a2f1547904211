import { useActions, useNorthlot } from '../northlotContext.tsx'
import { DoOrCancel, Sheet } from './Sheet.tsx'
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
        <DoOrCancel
          words={own('apart.merge')}
          act={() => {
            actions.closeDialog()
            void actions.mergeParcels(true)
          }}
        />
      }
    >
      <p>{own('apart.body', { count })}</p>
    </Sheet>
  )
}
