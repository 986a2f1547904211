import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rateCardFromJson } from '../../src/files/planFromJson.ts'
import { draftOf, percentText, type RateCardDraft } from '../../src/files/rateCardDraft.ts'
import { looseDraft } from '../../src/files/rateCardJson.ts'
import { cardOf } from '../../src/files/rateCardOfDraft.ts'
import { readRateCardTable, writeRateCardTable } from '../../src/files/rateCardTable.ts'
import { english } from '../../src/locales/en/index.ts'
import { rateCards as words } from '../../src/locales/en/rateCards.ts'
import { addWords, loadWords, say } from '../../src/locales/say.ts'
import { rateCards as chineseWords } from '../../src/locales/zh-Hant/rateCards.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import { bytesOf } from '../support/gridFile.ts'
import { EXAMPLE_CARD } from '../support/land.ts'

const { cards } = JSON.parse(readFileSync(new URL('../../public/data/rate-cards.json', import.meta.url), 'utf8')) as {
  cards: RateCard[]
}

/** Everything a card can say, with texts that a table could spoil. */
const FULL: RateCard = {
  ...EXAMPLE_CARD,
  id: 'full',
  title: { en: 'Full, "with" marks; and more', zh: '全部，項目；「引號」' },
  priceLevel: '2024-09',
  lines: [
    {
      ...EXAMPLE_CARD.lines[0]!,
      low: 0.1,
      likely: 1234.5678,
      high: 3e6,
      applies: { ground: ['fish pond', 'slope'], tenure: ['private'], landUse: ['OUIT'] },
      groundFactor: { 'fish pond': 1.5, slope: 1.6 },
      payer: { government: 'public', landowner: 'private' },
      source: '=paper, page 3\nnote 2',
      note: { en: 'a note', zh: '備註' },
    },
    { ...EXAMPLE_CARD.lines[1]!, basis: 'frontage_m', share: 0.35 },
  ],
  escalation: {
    flat: 0.07,
    table: [
      { year: 2025, rate: 0.045 },
      { year: 2026, rate: -0.01 },
    ],
    spending: [0.2, 0.5, 0.3],
    source: 'example',
    confidence: 'A',
  },
  calibratedOn: { en: 'A project', zh: '某工程', benchmark: 'b' },
  note: { en: 'of the card', zh: '單價表備註' },
}

const read = (text: string, rest?: RateCardDraft) => {
  const answer = readRateCardTable(text, rest)
  if ('absent' in answer) throw new Error(answer.absent.key)
  return answer
}

const cardIn = (text: string): RateCard => {
  const answer = cardOf(read(text).draft)
  if ('troubles' in answer) throw new Error(JSON.stringify(answer.troubles))
  return answer.card
}

const trouble = async (draft: RateCardDraft): Promise<readonly string[]> => {
  await loadWords('en')
  addWords(words, chineseWords)
  const answer = cardOf(draft)
  return 'troubles' in answer ? answer.troubles.map(({ message }) => say(message, 'en')) : []
}

describe('a rate card as a table', () => {
  it.each([FULL, EXAMPLE_CARD, ...cards])('$id comes back from CSV number for number', (card) => {
    expect(cardIn(writeRateCardTable(card))).toEqual(card)
  })

  it('comes back from JSON', () => {
    const answer = rateCardFromJson({ name: 'card.json', bytes: bytesOf(FULL) })
    expect(answer).toEqual({ ok: true, value: FULL })
  })

  it('takes JSON as it is typed: a bad number is named by line and column, not by a path', async () => {
    const [formation, roads] = FULL.lines
    const typed = { ...FULL, lines: [formation, { ...roads, likely: '2,5oo', share: null }] }
    const answer = looseDraft(JSON.stringify({ cards: [typed] }))
    if ('absent' in answer) throw new Error(answer.absent.key)
    expect(answer.draft.lines[1]?.cells.likely).toBe('2,5oo')
    expect(await trouble(answer.draft)).toEqual([
      'Line 2 (RD), “Likely”: “2,5oo” is not a number. Type digits, for example 2500.',
    ])
    expect(cardOf((looseDraft(JSON.stringify(FULL)) as { draft: RateCardDraft }).draft)).toEqual({ card: FULL })
    expect(looseDraft('{"title": 1')).toMatchObject({ absent: { key: 'rates.notJson' } })
    // an object where a list should be is said, not a fault
    expect(looseDraft(JSON.stringify({ ...FULL, lines: [{ ...roads, applies: { ground: 'slope' } }] }))).toMatchObject({
      absent: { key: 'rates.noTable' },
    })
    expect(looseDraft('{"title": 1}')).toMatchObject({ absent: { key: 'rates.noTable' } })
  })

  it('writes fractions in percent where that is exact', () => {
    expect([0.1, 0.045, 0.07, 1 / 3].map(percentText)).toEqual(['10%', '4.5%', '7%', '0.3333333333333333'])
  })

  it('takes the lines of a spreadsheet alone, and the rest from the card that is open', () => {
    const pasted =
      'Code\tBasis\tLow\tLikely\tHigh\tSource\tColour\nSF\tsite_m2\t"3,000"\t4,000\tHK$8,000\tPaper 7\tred\n'
    const { draft, unmatched } = read(pasted, draftOf(EXAMPLE_CARD))
    expect(unmatched).toEqual(['Colour'])
    expect(cardOf(draft)).toMatchObject({
      card: {
        id: 'example',
        onCosts: { fees: 0.1, contingency: 0.15 },
        // nobody said how well the source is known: that is not made up
        lines: [{ code: 'SF', low: 3000, likely: 4000, high: 8000, source: 'Paper 7', confidence: 'R' }],
      },
    })
  })

  it('says of a text without cost lines what is missing', () => {
    expect(readRateCardTable('a,b\n1,2', undefined)).toMatchObject({ absent: { key: 'rates.noTable' } })
  })

  it('names line, column, reason and remedy of a bad number, and loses nothing that was typed', async () => {
    const lines = writeRateCardTable(EXAMPLE_CARD).replace(',4000,', ',4ooo,').replace(',5000,', ',1000,')
    const { draft } = read(lines)
    expect(draft.lines[0]?.cells.likely).toBe('4ooo')
    // 22 fields under their head, a blank line and the heads of the table: the first cost line is line 26 of the file
    expect(await trouble(draft)).toEqual([
      'Line 26 of the file (SF), “Likely”: “4ooo” is not a number. Type digits, for example 2500.',
      'Line 27 of the file (RD), “High”: 1000 is less than the likely rate of 2500. Raise it, or lower the likely rate.',
    ])
  })

  it('refuses a spending profile that does not add up, an unknown basis and an unknown payer', async () => {
    const draft = draftOf(EXAMPLE_CARD)
    const [first, second] = draft.lines
    const bad = {
      head: { ...draft.head, spending: '20%; 50%', price_level: 'Sept 2024' },
      lines: [
        { cells: { ...first!.cells, basis: 'hectare' } },
        { cells: { ...second!.cells, payer: 'landowner: developer', low: '-5' } },
      ],
    }
    expect(await trouble(bad)).toEqual([
      '“Spending by year”: the parts do not add up to 100%. Type parts that do, for example 20%; 50%; 30%.',
      '“Price level”: “Sept 2024” is no price level. Type a year, or a year and month, for example 2024-09.',
      'Line 1 (SF), “Basis”: “hectare” is not known here. Use one of: site_m2, formed_m2, gfa_m2, frontage_m, trunk_m, resumed_m2, parcel.',
      'Line 2 (RD), “Low”: “-5” is below zero. Type zero or more.',
      'Line 2 (RD), “Payer by delivery mode”: “developer” is not known here. Use one of: public, private.',
    ])
  })

  it('takes what has no source as an unverified assumption, whatever confidence is typed', () => {
    const draft = draftOf(EXAMPLE_CARD)
    const unsourced = { ...draft, lines: [{ cells: { ...draft.lines[0]!.cells, source: '', confidence: 'A' } }] }
    expect(cardOf(unsourced)).toMatchObject({ card: { lines: [{ source: '', confidence: 'R' }] } })
  })

  it('has words for every column', () => {
    const known: object = { ...english, ...words }
    const draft = draftOf(FULL)
    for (const column of [...Object.keys(draft.head), ...Object.keys(draft.lines[0]!.cells)])
      expect(known).toHaveProperty([`rates.column.${column}`])
  })
})
