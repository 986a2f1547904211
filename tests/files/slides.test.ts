import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeSlides } from '../../src/files/slides.ts'
import { layTable } from '../../src/files/slideTable.ts'
import type { Table } from '../../src/files/tables/table.ts'
import { unbroken } from '../../src/files/unbroken.ts'
import '../../src/store/outputs/words.ts'

const STAMP = {
  title: { en: 'A plan', zh: '規劃' },
  scenario: { en: 'Scenario A', zh: '方案A' },
  planId: 'p',
  scenarioId: 's',
  date: '2026-03-01',
  appVersion: '0.1.0',
  fingerprint: '7F3A-19C2',
}

const words = (en: string) => ({ en, zh: en })

const tableOf = (rows: number, long = 'Developer X'): Table => ({
  id: 't',
  title: words('T'),
  columns: [
    { key: 'a', head: words('Proposed assignee') },
    { key: 'b', head: words('Cost, likely'), form: 'count' },
  ],
  rows: Array.from({ length: rows }, (_, i) => ({ cells: [long, i] })),
  notes: [],
})

describe('a table on slides', () => {
  it('stands on one slide at the largest type at which it fits', () => {
    // a row of 12 pt: 12 × 1.22 ÷ 72 + 0.06 = 0.263 in, 20 with the head 5.27 in; of 11 pt: 0.246 in, 21 of them 5.17 in
    expect(layTable(tableOf(19), 'en', { w: 12, h: 5.5 }, [12, 11])).toMatchObject([{ fontSize: 12 }])
    expect(layTable(tableOf(20), 'en', { w: 12, h: 5.3 }, [12, 11])).toMatchObject([{ fontSize: 11 }])
  })

  it('goes on over slides with about as much on each, and loses no row', () => {
    const laid = layTable(tableOf(25), 'en', { w: 12, h: 5.5 }, [12, 11])
    expect(laid.map(({ rows }) => rows.length)).toEqual([13, 12])
    expect(laid.flatMap(({ rows }) => rows.map(({ cells }) => cells[1]))).toEqual(
      Array.from({ length: 25 }, (_, i) => String(i)),
    )
    for (const { height } of laid) expect(height).toBeLessThanOrEqual(5.5)
  })

  it('breaks no word: each column is as wide as its longest one', () => {
    const [laid] = layTable(tableOf(1, 'Organisationsentwicklung'), 'en', { w: 2.6, h: 5 }, [9])
    expect(laid!.widths[0]! + laid!.widths[1]!).toBeCloseTo(2.6, 6)
    expect(laid!.widths[0]).toBeGreaterThan(1.5)
  })
})

describe('slides', () => {
  it('keep ranges of a sentence together, and no other dash', () => {
    expect(unbroken('HK$257.5–732.7M for 2027–2030, North–South')).toBe(
      'HK$257.5\u2060–\u2060732.7M for 2027\u2060–\u20602030, North–South',
    )
  })

  it('open with what the deck is of and end every slide with its stamp', async () => {
    const deck = unzipSync(
      await writeSlides(
        [
          { title: words('A plan'), facts: [[words('Scenario'), 'Scenario A']] },
          { title: words('Table'), table: tableOf(60), notes: words('say it slowly') },
        ],
        'en',
        STAMP,
      ),
    )
    const slides = Object.keys(deck).filter((name) => /slides\/slide\d+\.xml$/.test(name))
    expect(slides).toHaveLength(4)
    for (const slide of slides) expect(strFromU8(deck[slide]!)).toContain('7F3A-19C2')
    expect(strFromU8(deck['ppt/slides/slide1.xml']!)).toContain('not a statutory')
    expect(strFromU8(deck['ppt/slides/slide3.xml']!)).toContain('Table (2 of 3)')
    expect(strFromU8(deck['ppt/notesSlides/notesSlide2.xml']!)).toContain('say it slowly')
  })
})
