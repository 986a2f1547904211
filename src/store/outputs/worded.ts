import type { Words } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { type MessageKey, sayKey } from '../../locales/say.ts'
import type { Share } from '../../plan/types.ts'
import type { State } from '../state.ts'

type Kind = 'use' | 'tenure' | 'zoneStatus'

/** Words for the values of a parcel; a word of the file's own stays as it is. */
export function worded({ ground, document: { plan } }: Pick<State, 'ground' | 'document'>) {
  function word(kind: Kind, value: string | undefined): Words | string | undefined
  function word(kind: 'shares', value: readonly Share[]): Words | string | undefined
  function word(kind: Kind | 'shares', value: string | readonly Share[] | undefined): Words | string | undefined {
    if (value === undefined) return undefined
    if (typeof value !== 'string') {
      const names = value.map(({ assignee }) => plan.assignees.get(assignee)?.name ?? { en: assignee, zh: assignee })
      if (names.length === 0) return undefined
      return { en: names.map(({ en }) => en).join(' + '), zh: names.map(({ zh }) => zh).join(' + ') }
    }
    if (kind === 'use') return ground.landUses[value] ?? value
    const key = kind === 'tenure' ? `tenure.${value}` : `output.zoneStatus.${value}`
    return sayKey(key as MessageKey, 'en') === key ? value : message(key)
  }
  return word
}
