import { expect, it } from 'vitest'
import { ownColumns, ownValueAt } from '../../src/parcels/ownColumns.ts'

const rows = [
  { ZONE_LABEL: '0012', POP: 120, VACANT: true, mixed: 1, tags: ['a'], land_use: 'RA', gone: null },
  { ZONE_LABEL: '12.0', POP: null, VACANT: false, mixed: 'two', land_use: 'RA', gone: '  ' },
  undefined,
]
const columns = ownColumns(['ZONE_LABEL', 'POP', 'VACANT', 'mixed', 'tags', 'land_use', 'gone'], rows)
const said = (name: string) => {
  const column = columns.find((one) => one.name === name)!
  return [column.kind, ...rows.map((_, row) => ownValueAt(column, row))]
}

it('keeps the file’s own columns with one type each; parcel fields and empty columns are none of them', () => {
  expect(columns.map(({ name }) => name)).toEqual(['ZONE_LABEL', 'POP', 'VACANT', 'mixed', 'tags'])
  expect(said('ZONE_LABEL')).toEqual(['text', '0012', '12.0', undefined])
  expect(said('POP')).toEqual(['number', 120, undefined, undefined])
  expect(said('VACANT')).toEqual(['truth', 'true', 'false', undefined])
  expect(said('mixed')).toEqual(['text', '1', 'two', undefined])
  expect(said('tags')).toEqual(['text', '["a"]', undefined, undefined])
})
