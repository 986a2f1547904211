import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Declarations by selector, as a browser would have them: later ones add to and replace earlier ones. */
function declarations(file: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>()
  const css = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
  for (const [, selectors, body] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g))
    for (const selector of selectors!.split(',').map((one) => one.trim().replaceAll(/\s+/g, ' '))) {
      const known = rules.get(selector) ?? new Map<string, string>()
      for (const line of body!.split(';')) {
        const [name, ...value] = line.split(':')
        if (value.length > 0) known.set(name!.trim(), value.join(':').replaceAll(/\s/g, ''))
      }
      rules.set(selector, known)
    }
  return rules
}

const OURS = declarations('src/map/map.css')
const LIBRARY = declarations('node_modules/maplibre-gl/dist/maplibre-gl.css')

it('says of the map’s element, canvas and gestures what MapLibre’s own style sheet says', () => {
  expect(OURS.size).toBeGreaterThan(10)
  for (const [selector, ours] of OURS)
    for (const [name, value] of ours)
      expect([selector, name, LIBRARY.get(selector)?.get(name)]).toEqual([selector, name, value])
})

it('leaves out nothing that the library says of its element, canvas and canvas container', () => {
  // text is not drawn in the element; a map in full screen and gestures that ask for a key are not offered
  const notOurs = /fullscreen|cooperative/
  const shown = /^\.maplibregl-(map|canvas|canvas-container)(?![\w-])/
  for (const [selector, declared] of LIBRARY) {
    if (!shown.test(selector) || notOurs.test(selector) || /popup|marker/.test(selector)) continue
    const kept = [...declared.keys()].filter((name) => name !== 'font' && name !== '-moz-user-select')
    expect([selector, [...(OURS.get(selector)?.keys() ?? [])].sort()]).toEqual([selector, kept.sort()])
  }
})
