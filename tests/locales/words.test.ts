import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boardSheets as sheetsInEnglish } from '../../src/locales/en/boardSheets.ts'
import { checkSheets as checksInEnglish } from '../../src/locales/en/checkSheets.ts'
import { compare as compareInEnglish } from '../../src/locales/en/compare.ts'
import { costParts as costInEnglish } from '../../src/locales/en/costParts.ts'
import { english as first } from '../../src/locales/en/index.ts'
import { lots as lotsInEnglish } from '../../src/locales/en/lots.ts'
import { meeting as meetingInEnglish } from '../../src/locales/en/meeting.ts'
import { outputs as outputsInEnglish } from '../../src/locales/en/outputs.ts'
import { proximityPanels as proximityInEnglish } from '../../src/locales/en/proximityPanels.ts'
import { rateCards as ratesInEnglish } from '../../src/locales/en/rateCards.ts'
import { selectionPanels as panelsInEnglish } from '../../src/locales/en/selectionPanels.ts'
import { say } from '../../src/locales/say.ts'
import { boardSheets as sheetsInChinese } from '../../src/locales/zh-Hant/boardSheets.ts'
import { checkSheets as checksInChinese } from '../../src/locales/zh-Hant/checkSheets.ts'
import { compare as compareInChinese } from '../../src/locales/zh-Hant/compare.ts'
import { costParts as costInChinese } from '../../src/locales/zh-Hant/costParts.ts'
import { chinese as firstInChinese } from '../../src/locales/zh-Hant/index.ts'
import { lots as lotsInChinese } from '../../src/locales/zh-Hant/lots.ts'
import { meeting as meetingInChinese } from '../../src/locales/zh-Hant/meeting.ts'
import { outputs as outputsInChinese } from '../../src/locales/zh-Hant/outputs.ts'
import { proximityPanels as proximityInChinese } from '../../src/locales/zh-Hant/proximityPanels.ts'
import { rateCards as ratesInChinese } from '../../src/locales/zh-Hant/rateCards.ts'
import { selectionPanels as panelsInChinese } from '../../src/locales/zh-Hant/selectionPanels.ts'

// the words of dialogs come with the dialogs
const english = {
  ...first,
  ...sheetsInEnglish,
  ...checksInEnglish,
  ...panelsInEnglish,
  ...outputsInEnglish,
  ...lotsInEnglish,
  ...proximityInEnglish,
  ...ratesInEnglish,
  ...meetingInEnglish,
  ...compareInEnglish,
  ...costInEnglish,
}
const chinese = {
  ...firstInChinese,
  ...sheetsInChinese,
  ...checksInChinese,
  ...panelsInChinese,
  ...outputsInChinese,
  ...lotsInChinese,
  ...proximityInChinese,
  ...ratesInChinese,
  ...meetingInChinese,
  ...compareInChinese,
  ...costInChinese,
}

const singular = (key: string) => key.replace(/_(one|other)$/, '')
const keysOf = (words: object) => [...new Set(Object.keys(words).map(singular))].sort((a, b) => a.localeCompare(b))
const paramsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].sort((a, b) => a.localeCompare(b))

describe('words', () => {
  it('has every key in both languages', () => {
    expect(keysOf(chinese)).toEqual(keysOf(english))
  })

  it('fills the same parameters in both languages', () => {
    const inEnglish = new Map(Object.entries(english).map(([key, text]) => [key, paramsOf(text)]))
    for (const [key, text] of Object.entries(chinese)) {
      const same = inEnglish.get(key) ?? inEnglish.get(`${singular(key)}_other`)
      expect({ key, params: paramsOf(text) }).toEqual({ key, params: same })
    }
  })

  it('has words for every key the code says', () => {
    const known = new Set(keysOf(english))
    const said = new Set<string>()
    for (const file of sourcesIn('src')) {
      for (const [, key] of readFileSync(file, 'utf8').matchAll(/(?:message|say|sayKey)\(\s*'([a-z]+\.[\w.-]+)'/g))
        said.add(key!)
    }
    expect([...said].filter((key) => !known.has(key))).toEqual([])
    expect(said.size).toBeGreaterThan(50)
  })

  it('writes Chinese money in 億元 and 萬元 only, and English in million and billion', () => {
    const cost = (hkd: number) => ({
      key: 'why.cost',
      params: { count: 2, likely: { hkd }, low: { hkd }, high: { hkd } },
    })
    expect(say(cost(27_180e6), 'zh-Hant-HK')).toContain('271.8億元')
    expect(say(cost(112e6), 'zh-Hant-HK')).toContain('1.12億元')
    expect(say(cost(0.5e6), 'zh-Hant-HK')).toContain('50萬元')
    expect(say(cost(27_180e6), 'en')).toContain('HK$27.18 bn')
    expect(say(cost(757.1e6), 'en')).toContain('HK$757.1M')
    // a column may be headed 百萬元, as Finance Committee papers do; a sum is never said in it
    for (const text of Object.values(chinese)) expect(text).not.toMatch(/十億元|(\d|\}\}) ?百萬元/)
  })
})

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
