import type { BoardDialog } from '../../store/boardActions.ts'
import { useActions } from '../northlotContext.tsx'

/** Words that open a dialog of the whole screen. */
export function DialogWord({ opens, children }: { readonly opens: BoardDialog; readonly children: string }) {
  const actions = useActions()
  return (
    <button type="button" className="word-button" aria-haspopup="dialog" onClick={() => actions.openDialog(opens)}>
      {children}
    </button>
  )
}
