import { newId } from '../lib/ids.ts'
import { type Message, message } from '../lib/message.ts'
import { type Result, refuse } from '../lib/result.ts'
import type { Edit } from '../plan/edit.ts'
import { lastOrder, putRow } from '../plan/edits/putRow.ts'
import type { Comment } from '../plan/types.ts'
import type { Attempt } from './attempt.ts'
import type { BoardActions } from './boardActions.ts'
import type { Rig } from './rig.ts'

/** Notes pinned to parcels, open or resolved. */
export function makeNoting(rig: Rig, attempt: Attempt): Pick<BoardActions, 'addNote' | 'settleNote' | 'removeNote'> {
  const plan = () => rig.get().document.plan
  const change = (id: string, words: string, to: (note: Comment) => Comment | undefined): Result<Edit, Message> => {
    const note = plan().comments.get(id)
    if (!note) return refuse(message('refusal.nothingToChange'))
    return putRow(plan(), 'comments', id, to(note), message(words, { parcel: note.parcel }))
  }
  return {
    addNote: (parcel, typed) => {
      const text = typed.trim()
      if (text === '') return attempt(refuse(message('refusal.noteEmpty')))
      const id = newId('note')
      const at = rig.ports.clock.now().toISOString()
      const note = { id, order: lastOrder(plan().comments), parcel, text, open: true, at }
      return attempt(putRow(plan(), 'comments', id, note, message('edit.addNote', { parcel })))
    },
    settleNote: (id, open) =>
      attempt(change(id, open ? 'edit.reopenNote' : 'edit.resolveNote', (note) => ({ ...note, open }))),
    removeNote: (id) => attempt(change(id, 'edit.removeNote', () => undefined)),
  }
}
