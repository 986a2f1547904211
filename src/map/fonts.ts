import chineseMediumUrl from '@fontsource/noto-sans-hk/files/noto-sans-hk-chinese-hongkong-500-normal.woff2?url'
import chineseBoldUrl from '@fontsource/noto-sans-hk/files/noto-sans-hk-chinese-hongkong-700-normal.woff2?url'
import italicUrl from '@fontsource-variable/inter/files/inter-latin-wght-italic.woff2?url'
import latinUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import type { FontFacesSpecification } from 'maplibre-gl'
import { CHINESE_BOLD, CHINESE_MEDIUM, LATIN_FAMILIES } from './fontStacks.ts'

const absolute = (url: string): string => new URL(url, location.href).href

/** Chinese characters: MapLibre fetches a file when the first label needs it, so English sessions never do. */
export const fontFaces = (): FontFacesSpecification => ({
  [CHINESE_MEDIUM]: [{ url: absolute(chineseMediumUrl), 'unicode-range': CHINESE }],
  [CHINESE_BOLD]: [{ url: absolute(chineseBoldUrl), 'unicode-range': CHINESE }],
})

const CHINESE = ['U+2E80-FFEF', 'U+20000-2FFFF']

/**
 * Registers the Latin families with the document.
 *
 * MapLibre's own `font-faces` loads a file at its default weight only, and Inter is one variable file. A family it does
 * not know it asks of the document instead, with weight and slope read from words in the name ("semibold", "italic").
 */
export function registerLatin(): void {
  for (const family of LATIN_FAMILIES) {
    if ([...document.fonts].some((face) => face.family.replaceAll('"', '') === family)) continue
    const italic = family.includes('italic')
    const url = absolute(italic ? italicUrl : latinUrl)
    document.fonts.add(
      new FontFace(family, `url("${url}") format("woff2")`, {
        weight: '100 900',
        style: italic ? 'italic' : 'normal',
      }),
    )
  }
}
