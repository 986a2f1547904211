import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { methodsSheet as english } from '../../src/locales/en/methodsSheet.ts'
import { methodsSheet as chinese } from '../../src/locales/zh-Hant/methodsSheet.ts'
import { MEASURES } from '../../src/measures/all.ts'
import { FORMULAS } from '../../src/ui/methods/formulas.ts'

/** Every measure that a figure of a row, a card or a panel is called by. */
function measuresOfRows(): readonly string[] {
  const files = readdirSync('src/measures').map((name) => readFileSync(`src/measures/${name}`, 'utf8'))
  const named = files.flatMap((text) => [
    ...text.matchAll(/\bmeasure(?:: | = )(?:corrected \? '([a-z0-9-]+)' : )?'([a-z0-9-]+)'/g),
    ...text.matchAll(
      /\b(?:costFigure|scoreFigure|summed|floor|named|namedArea|counted|end)\(\s*'([a-z0-9]+-[a-z0-9-]+)'/g,
    ),
  ])
  return [...new Set(named.flatMap(([, ...ids]) => ids.filter(Boolean)))]
}

test('the methods sheet prints the formula of every measure, those of the scenario with their numbers', () => {
  const printed = new Set<string>([...Object.values(FORMULAS).flat(), ...MEASURES.map(({ id }) => id)])
  const found = measuresOfRows()
  expect(found.length).toBeGreaterThan(50)
  expect(found.filter((measure) => !printed.has(measure))).toEqual([])
})

test('each formula has its name and its words in both languages', () => {
  for (const formula of Object.keys(FORMULAS))
    for (const key of [`methods.formula.${formula}.name`, `methods.formula.${formula}`])
      expect([key in english, key in chinese], key).toEqual([true, true])
})
