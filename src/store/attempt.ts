import type { Message } from '../lib/message.ts'
import type { Result } from '../lib/result.ts'
import type { Edit } from '../plan/edit.ts'

/** Does an edit or says why not; gives whether it was done. */
export type Attempt = (edit: Result<Edit, Message>) => boolean
