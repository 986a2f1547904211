import type { Language } from '../../locales/language.ts'
import type { UniversityTownSite } from '../../parcels/parcelLayer.ts'

/** A University Town site in a few characters: its campus. */
export function siteWords(site: UniversityTownSite, language: Language): string {
  if (language === 'en') return site.campus
  // 大學城用地（牛潭尾） → 牛潭尾
  return /（(.+)）/.exec(site.nameZh)?.[1] ?? site.nameZh
}
