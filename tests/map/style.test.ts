import { expect, test } from 'vitest'
import { DARK, LIGHT, mix, tintsOf } from '../../src/map/palette.ts'
import { channels, markColour, PATTERN_NAMES, PATTERN_TILE, patternImage } from '../../src/map/patterns.ts'
import { mapStyle, SOURCES } from '../../src/map/style.ts'

/** MapLibre's own judge of styles; it comes with MapLibre, so the project does not list it. */
async function validate(style: unknown): Promise<readonly { readonly message: string }[]> {
  const judgeOfStyles = ['@maplibre', 'maplibre-gl-style-spec', 'dist/index.mjs'].join('/')
  const address = new URL(`../../node_modules/${judgeOfStyles}`, import.meta.url)
  const judge = await import(/* @vite-ignore */ address.href)
  return judge.validateStyleMin(style)
}

test.each([LIGHT, DARK])('the style is valid in both languages', async (palette) => {
  for (const language of ['en', 'zh-Hant-HK'] as const) {
    expect(await validate(mapStyle(palette, language, {}))).toEqual([])
  }
})

test('the style asks nothing of any address', () => {
  const style = mapStyle(LIGHT, 'en', {})
  expect(style).not.toHaveProperty('glyphs')
  expect(style).not.toHaveProperty('sprite')
  expect(JSON.stringify(style)).not.toMatch(/https?:/)
})

test('every source is drawn, and every layer draws a source that is there', () => {
  const drawn = new Set(mapStyle(LIGHT, 'en', {}).layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])))
  expect([...drawn].sort()).toEqual([...SOURCES].sort())
})

test('labels of the second language differ from the first only in words and spacing', () => {
  const shape = (language: 'en' | 'zh-Hant-HK') =>
    mapStyle(LIGHT, language, {}).layers.map(({ id, type }) => `${id} ${type}`)
  expect(shape('zh-Hant-HK')).toEqual(shape('en'))
})

test('free land is its planned use at the palette’s strength over plain land, opaque', () => {
  expect(mix('#000000', '#ffffff', 0.2)).toBe('#cccccc')
  for (const [, colour] of tintsOf(LIGHT)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
})

test('pattern tiles are transparent between their marks and repeat without a seam', () => {
  for (const name of PATTERN_NAMES) {
    const { width, data } = patternImage(name, LIGHT)
    const opacity = (x: number, y: number) => data[((y % width) * width + (x % width)) * 4 + 3]!
    const all = Array.from({ length: width * width }, (_, i) => opacity(i % width, Math.floor(i / width)))
    expect(width).toBe(PATTERN_TILE)
    expect(Math.min(...all)).toBe(0)
    expect(Math.max(...all)).toBe(Math.round(255 * channels(markColour(name, LIGHT))[3]))
    const jump = (x1: number, y1: number, x2: number, y2: number) => Math.abs(opacity(x1, y1) - opacity(x2, y2))
    const steepest = Math.max(
      ...all.map((_, i) => jump(i % width, Math.floor(i / width), (i % width) + 1, Math.floor(i / width))),
    )
    for (let y = 0; y < width; y++) expect(jump(width - 1, y, width, y)).toBeLessThanOrEqual(steepest)
  }
})
