import { writeTime } from '../../locales/format.ts'
import type { Language } from '../../locales/language.ts'

/** When a plan was last changed, as short as it can be said: the time today, else the date. */
export function changedWords(at: number, now: Date, language: Language): string {
  const then = new Date(at)
  const time = writeTime(then)
  if (then.toDateString() === now.toDateString()) return time
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-HK', {
    day: 'numeric',
    month: 'short',
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(then)
  return `${date} ${time}`
}
