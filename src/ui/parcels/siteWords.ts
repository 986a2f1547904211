import type { Language } from '../../locales/language.ts'
import type { UniversityTownSite } from '../../parcels/parcelLayer.ts'

/** A University Town site in a few characters: its campus. */
export function siteWords(site: UniversityTownSite, language: Language): string {
  if (language === 'en') return site.campus
  // 大學城用地（牛潭尾） → 牛潭尾
  return /（(.+)）/.exec(site.nameZh)?.[1] ?? site.nameZh
}

/** The same where sites of one campus stand beside each other: with the number that tells them apart. */
export function siteInList(site: UniversityTownSite, language: Language): string {
  const words = siteWords(site, language)
  const at = site.nameEn.indexOf(site.campus)
  return language === 'en' && at >= 0 ? site.nameEn.slice(at) : words
}
