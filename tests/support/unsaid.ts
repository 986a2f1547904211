import type { LocalText, Message } from '../../src/lib/message.ts'
import { LANGUAGES } from '../../src/locales/language.ts'
import { say } from '../../src/locales/say.ts'
import type { Figure } from '../../src/measures/figure.ts'

/** What of a figure's explanation has no words in one of the languages, or has a hole in them. */
export function unsaid(figure: Figure): readonly string[] {
  const { sentence, formula, terms, facts, unverified } = figure.explain!()
  const all: readonly (Message | LocalText | undefined)[] = [
    figure.title,
    sentence,
    formula,
    unverified,
    ...terms.map(({ label }) => label),
    ...facts.flatMap(({ label, text }) => [label, text]),
  ]
  return all.flatMap((one) => {
    if (!one || !('key' in one)) return []
    return LANGUAGES.map((language) => say(one, language)).filter(
      (words) =>
        words === one.key || /\{\{|undefined|NaN|(?:^|[ ：:，,])[a-z]+\.[a-z][\w.-]*(?:$|[ ：:，,])/i.test(words),
    )
  })
}
