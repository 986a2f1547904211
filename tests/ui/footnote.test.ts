import { expect, it } from 'vitest'
import { footnote } from '../../src/files/footnote.ts'
import { message } from '../../src/lib/message.ts'
import { LANGUAGES, type Language } from '../../src/locales/language.ts'
import { loadWords } from '../../src/locales/say.ts'
import { type Figure, present, type Term } from '../../src/measures/figure.ts'
import { sayIn } from '../../src/ui/shared/useSay.ts'

/** A target as it explains itself: its sentence has no full stop, its formula speaks of lines below. */
const held = (values: readonly number[]): Figure => ({
  measure: 'target',
  unit: 'count',
  amount: present(values.reduce((sum, one) => sum + one, 0)),
  explain: () => ({
    sentence: message('target.met', { name: 'Parcels', value: '3', bound: 'at most 4' }),
    formula: message('target.formula.sum'),
    operation: 'sum',
    terms: values.map((value): Term => ({ label: { en: 'P', zh: 'P' }, value, unit: 'count' })),
    facts: [{ label: message('why.rounding'), text: message('target.rounding') }],
  }),
})

const said = async (values: readonly number[], language: Language) => {
  await loadWords(language)
  return footnote(held(values), sayIn(language), { language, areaUnit: 'ha' })
}

it('speaks of no lines where none stand below, and ends every sentence', async () => {
  expect(await said([1, 2], 'en')).toBe(
    'Parcels: 3, at most 4. How it is computed: 1 + 2 = 3. Rounding: exact sums; only what is shown is rounded.',
  )
  expect(await said([], 'en')).toMatch(/^Parcels: 3, at most 4\. How it is computed: nothing is counted, .*\. Rounding/)
  for (const language of LANGUAGES)
    for (const values of [[], [1, 2]]) expect(await said(values, language)).not.toMatch(/lines below|以下各項/)
  expect(await said([1, 2], 'zh-Hant-HK')).toMatch(/^Parcels：3，at most 4。計算方法：1 \+ 2 = 3。/)
})
