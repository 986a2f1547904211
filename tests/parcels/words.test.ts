import { describe, expect, it } from 'vitest'
import { findings as english } from '../../src/locales/en/findings.ts'
import { findings as chinese } from '../../src/locales/zh-Hant/findings.ts'

const blanks = (words: string) =>
  [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort((a, b) => a.localeCompare(b))

describe('words of findings and refusals', () => {
  it('are there in both languages, with the same blanks', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english))
    for (const [key, words] of Object.entries(english)) {
      expect([key, blanks(chinese[key as keyof typeof chinese])]).toEqual([key, blanks(words)])
    }
  })

  it('are there for many wherever like findings are put together', () => {
    const together = Object.keys(english).filter((key) => `${key}.many` in english)
    expect(together).toContain('finding.empty-geometry')
    for (const key of together) expect(blanks(english[`${key}.many` as keyof typeof english])).toContain('count')
  })
})
