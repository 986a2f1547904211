import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { say } from '../../src/locales/say.ts'

/** Every word of a language: the screen's own and those that come with dialogs, whatever file they stand in. */
async function wordsIn(folder: 'en' | 'zh-Hant'): Promise<Record<string, string>> {
  const files = readdirSync(`src/locales/${folder}`).map((name) => name.replace('.ts', ''))
  const rooms = await Promise.all(files.map((name) => import(`../../src/locales/${folder}/${name}.ts`)))
  return Object.assign({}, ...rooms.flatMap((room: object) => Object.values(room)))
}

const english = await wordsIn('en')
const chinese = await wordsIn('zh-Hant')

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
