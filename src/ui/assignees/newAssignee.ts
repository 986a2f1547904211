import { bothLanguages } from '../../locales/language.ts'
import { lookFor } from '../../plan/assigneeLook.ts'
import type { Assignee, AssigneeKind, Sector } from '../../plan/types.ts'

/** What the planner says of an assignee of their own. */
export interface AssigneeDraft {
  readonly name: string
  readonly kind: AssigneeKind
  readonly sector: Sector
  /** Empty while the proposed colour is taken as it is. */
  readonly colour: string
  /** Empty while the proposed letter is taken as it is. */
  readonly letter: string
}

export const EMPTY_DRAFT: AssigneeDraft = { name: '', kind: 'anchor-firm', sector: 'ai-data', colour: '', letter: '' }

/** The assignee of a draft; what the planner left open is proposed, told apart from all others. */
export function assigneeFrom(draft: AssigneeDraft, others: readonly Assignee[]): Omit<Assignee, 'order' | 'id'> {
  const look = lookFor(draft.kind, draft.name, others)
  return {
    kind: draft.kind,
    name: bothLanguages(draft.name.trim()),
    sector: draft.sector,
    letter: draft.letter.trim() || look.letter,
    colour: draft.colour || look.colour,
    pattern: look.pattern,
  }
}
