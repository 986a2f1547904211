import { message } from '../../lib/message.ts'
import { revision as english } from '../../locales/en/revision.ts'
import { addWords } from '../../locales/say.ts'
import { revision as chinese } from '../../locales/zh-Hant/revision.ts'
import { useSay } from '../shared/useSay.ts'

// Words of a revision come with the import report.
addWords(english, chinese)

/** Says the words of a revision. */
export function useRevisionSay(): (key: 'revision.title' | 'revision.do') => string {
  const say = useSay()
  return (key) => say(message(key))
}
