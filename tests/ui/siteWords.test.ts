import { expect, test } from 'vitest'
import type { UniversityTownSite } from '../../src/parcels/parcelLayer.ts'
import { siteInList, siteWords } from '../../src/ui/parcels/siteWords.ts'

const site = (nameEn: string, nameZh: string, campus: string): UniversityTownSite => ({
  id: nameEn,
  campus,
  nameEn,
  nameZh,
  siteAreaM2: 1,
  accuracyM: 500,
  source: 's',
  asOf: '2024',
})

test('a site is its campus alone, and in a list the number tells sites of one campus apart', () => {
  const second = site('University Town site, Hung Shui Kiu 2', '大學城用地（洪水橋二）', 'Hung Shui Kiu')
  expect([siteWords(second, 'en'), siteInList(second, 'en')]).toEqual(['Hung Shui Kiu', 'Hung Shui Kiu 2'])
  expect(siteInList(second, 'zh-Hant-HK')).toBe('洪水橋二')
  expect(siteInList(site('Campus B', '校園乙', 'Lo Wu'), 'en')).toBe('Lo Wu')
})
