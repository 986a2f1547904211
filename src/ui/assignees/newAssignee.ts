import { bothLanguages } from '../../locales/language.ts'
import type { Assignee, AssigneeKind, Pattern, Sector } from '../../plan/types.ts'
import { HUES } from './hues.ts'

export const KINDS: readonly AssigneeKind[] = ['anchor-firm', 'developer', 'incubator', 'institution', 'public-body']
export const SECTORS: readonly Sector[] = ['life-health', 'ai-data', 'advanced-manufacturing', 'others']

/** Pattern says what kind (DESIGN: say it three times). */
const PATTERN: Readonly<Record<AssigneeKind, Pattern>> = {
  'anchor-firm': 'solid',
  developer: 'diagonal',
  incubator: 'dots',
  institution: 'dots',
  'public-body': 'rules',
}

/** What the planner says of an assignee of their own. */
export interface AssigneeDraft {
  readonly name: string
  readonly kind: AssigneeKind
  readonly sector: Sector
  readonly colour: string
  /** Empty while the proposed letter is taken as it is. */
  readonly letter: string
}

/** An empty draft with the first hue that nobody has. */
export function emptyDraft(others: readonly Assignee[]): AssigneeDraft {
  const taken = new Set(others.map((other) => other.colour.toUpperCase()))
  const colour = (HUES.find((hue) => !taken.has(hue.colour)) ?? HUES[0]).colour
  return { name: '', kind: 'anchor-firm', sector: 'ai-data', colour, letter: '' }
}

/**
 * A free letter for a name: one of its own initials or characters if one is free, else the first free of A–Z, then of A1 …
 *
 * Gives  one or two characters that no other assignee has.
 */
export function proposeLetter(name: string, others: readonly Assignee[]): string {
  const taken = new Set(others.map((other) => other.letter.toUpperCase()))
  const words = name
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => Array.from(word))
  // "Anchor firm E" is E, "Kowloon Robotics" is K
  const alone = words.filter((word) => word.length === 1).flat()
  const own = [...alone, ...words.map((word) => word[0]!), ...words.flat()]
  const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const pairs = alphabet.flatMap((letter) => Array.from('123456789').map((digit) => letter + digit))
  return [...own, ...alphabet, ...pairs].find((letter) => !taken.has(letter)) ?? '?'
}

export function assigneeFrom(draft: AssigneeDraft, others: readonly Assignee[]): Omit<Assignee, 'order' | 'id'> {
  return {
    kind: draft.kind,
    name: bothLanguages(draft.name.trim()),
    sector: draft.sector,
    letter: draft.letter.trim() || proposeLetter(draft.name, others),
    colour: draft.colour,
    pattern: PATTERN[draft.kind],
  }
}

export const patternOf = (kind: AssigneeKind): Pattern => PATTERN[kind]
