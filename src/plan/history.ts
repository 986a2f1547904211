import type { Edit } from './edit.ts'
import { applyPatch, invertPatch, isEmptyPatch } from './patch.ts'
import type { Plan } from './types.ts'

/** How many steps can be taken back. */
export const HISTORY_DEPTH = 200

/** One line of named steps: those done, newest last, and those taken back, next one last. */
export interface History {
  readonly done: readonly Edit[]
  readonly undone: readonly Edit[]
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }

export interface Document {
  readonly plan: Plan
  readonly history: History
}

/** The document after an edit; an edit that changes nothing leaves no entry. */
export function doEdit({ plan, history }: Document, edit: Edit): Document {
  if (isEmptyPatch(edit.patch)) return { plan, history }
  return {
    plan: applyPatch(plan, edit.patch),
    history: { done: [...history.done, edit].slice(-HISTORY_DEPTH), undone: [] },
  }
}

/** The document with its last step taken back, and that step; undefined when there is none. */
export function undo({ plan, history }: Document): { document: Document; edit: Edit } | undefined {
  const edit = history.done.at(-1)
  if (!edit) return undefined
  return {
    edit,
    document: {
      plan: applyPatch(plan, invertPatch(edit.patch)),
      history: { done: history.done.slice(0, -1), undone: [...history.undone, edit] },
    },
  }
}

/** The document with the step last taken back done again, and that step; undefined when there is none. */
export function redo({ plan, history }: Document): { document: Document; edit: Edit } | undefined {
  const edit = history.undone.at(-1)
  if (!edit) return undefined
  return {
    edit,
    document: {
      plan: applyPatch(plan, edit.patch),
      history: { done: [...history.done, edit], undone: history.undone.slice(0, -1) },
    },
  }
}
