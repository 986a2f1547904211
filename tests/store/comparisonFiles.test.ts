import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/locales/language.ts'
import { say } from '../../src/locales/say.ts'
import { comparedOf, sentencesOf } from '../../src/store/comparing.ts'
import { makeOutput } from '../../src/store/outputs/makeOutput.ts'
import { threeScenarios } from '../support/given.ts'
import { csvCells, sheetCells } from '../support/readTables.ts'
import { northlotRig, testNorthlot } from '../support/testNorthlot.ts'

async function compared() {
  const { northlot } = await testNorthlot()
  threeScenarios(northlot)
  const made = async (format: 'comparison-csv' | 'comparison-xlsx') => {
    const { content } = await makeOutput(northlotRig(northlot), format)
    return new Uint8Array(await content.arrayBuffer())
  }
  return { northlot, made }
}

const HEADS: Readonly<Record<Language, RegExp>> = { en: /^Best$/, 'zh-Hant-HK': /^最佳$/ }

describe('the comparison as a workbook', () => {
  it.each(LANGUAGES)('has the cells of the CSV, in %s', async (language) => {
    const { northlot, made } = await compared()
    await northlot.actions.speak(language)
    const csv = csvCells(new TextDecoder().decode(await made('comparison-csv')))
    const [, heads = [], ...sheet] = sheetCells(await made('comparison-xlsx'), 1)
    const end = csv.findIndex((cells) => cells.join('') === '')
    const lines = csv.slice(1, end)
    // 26 measures, and low and high of those with a range
    expect(lines.length).toBeGreaterThan(30)
    expect(csv[0]!.some((head) => HEADS[language].test(head))).toBe(true)
    // heads of a workbook stand in both languages
    expect(heads.some((head) => head.includes('Best') && head.includes('最佳'))).toBe(true)
    const numbered = (cells: readonly string[]) =>
      Array.from(csv[0]!, (_, at) => {
        const cell = cells[at] ?? ''
        return cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell)
      })
    for (const [at, line] of lines.entries()) expect(numbered(sheet[at]!)).toEqual(numbered(line))
  })

  it('says on its second sheet how each scenario differs from the base, sentence by sentence', async () => {
    const { northlot, made } = await compared()
    const [base, copy, empty] = comparedOf(northlot.getState())
    const [, heads, ...lines] = sheetCells(await made('comparison-xlsx'), 2)
    expect(heads).toEqual(['Comparison 比較', 'Difference 分別'])
    const told = [copy!, empty!].flatMap((other) =>
      sentencesOf(base!, other).map(({ words }) => [`${other.name.en} against ${base!.name.en}`, say(words, 'en')]),
    )
    expect(told.length).toBeGreaterThan(2)
    expect(lines.slice(0, told.length)).toEqual(told)
    expect(told[0]![1]).toMatch(/^Scenario A \(copy\) gives Assignee X 2 parcels, Scenario A none \(\+2\.00 ha/)
  })
})
