import { describe, expect, it } from 'vitest'
import { english } from '../../src/locales/en/index.ts'
import { chinese } from '../../src/locales/zh-Hant/index.ts'
import { jsonFault } from '../../src/parcels/jsonFault.ts'
import { collection, feature, polygon, refusal, square } from './loading.ts'

const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)])

describe('a file that cannot be read', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t '],
    ['utf16', utf16('{"type":"FeatureCollection"}')],
    ['encoding', new Uint8Array([0x7b, 0xa4, 0xa4, 0xa4, 0xe5, 0x7d])],
    ['zip', 'PK\u0003\u0004rest'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['geopackage', 'SQLite format 3\u0000'],
    ['pdf', '%PDF-1.7'],
    ['html', '<!DOCTYPE html><html><body>404</body></html>'],
    ['kml', '<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"></kml>'],
    ['xml', '<?xml version="1.0"?><gpx/>'],
    ['json', 'easting,northing\n1,2'],
    ['json-lines', '{"type":"Feature"}\n{"type":"Feature"}\n'],
    ['json-list', [feature(polygon(square()))]],
    ['topojson', { type: 'Topology', objects: {}, arcs: [] }],
    ['esri-json', { geometryType: 'esriGeometryPolygon', features: [] }],
    ['not-geojson', { hello: 1 }],
    ['not-geojson', '12'],
    ['not-geojson.type', { type: 'Sprite' }],
    ['no-features', { type: 'FeatureCollection' }],
    ['no-polygons', collection([])],
    ['no-polygons', collection([feature({ type: 'Point', coordinates: [114, 22] })])],
    ['no-polygons', { type: 'LineString', coordinates: [] }],
    ['unusable', collection([feature(null), feature(polygon())])],
    ['unusable', collection([null])],
  ])('is refused as %s', async (code, content) => {
    const { key, params } = await refusal(content, 'Lots.geojson')
    expect(key).toBe(`refusal.file.${code}`)
    expect(params).toMatchObject({ file: 'Lots.geojson' })
    expect(english).toHaveProperty([key])
    expect(chinese).toHaveProperty([key])
  })

  it('says line, column and what was found', async () => {
    expect(await refusal('{\n  "type": "FeatureCollection",\n  "features": [NaN]\n}')).toEqual({
      key: 'refusal.file.json',
      params: { file: 'site.geojson', line: 3, column: 16, found: 'NaN' },
    })
    expect(await refusal('{"type": "Feature",')).toEqual({
      key: 'refusal.file.json-end',
      params: { file: 'site.geojson', line: 1, column: 20 },
    })
  })
})

describe('the place where JSON ends', () => {
  it.each([
    ['{"a":1,}', 1, 8, '}'],
    ['[1,2,]', 1, 6, ']'],
    ['{"a" 1}', 1, 6, '1'],
    ["{'a':1}", 1, 2, "'"],
    ['[01]', 1, 2, '01'],
    ['[1] x', 1, 5, 'x'],
    ['["a\nb"]', 1, 2, '"'],
    ['{"a":\r\n tru}', 2, 2, 'tru'],
    ['["\\x"]', 1, 2, '"'],
    ['[1', 1, 3, ''],
  ])('of %j', (text, line, column, found) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(jsonFault(text)).toEqual({ line, column, found })
  })

  it.each([['{}'], ['[]'], [' {"a":[1,-2.5e3,true,null,"\\u0041\\n"]} '], ['"x"'], ['0']])(
    'is not found in %j',
    (text) => {
      expect(() => JSON.parse(text) as unknown).not.toThrow()
      expect(jsonFault(text)).toBeUndefined()
    },
  )
})
