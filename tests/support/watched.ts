import type { Basis } from '../../src/measures/basis.ts'
import type { ParcelLayer } from '../../src/parcels/parcelLayer.ts'

/** The basis, with every row noted whose site area is read. */
export function watched(basis: Basis): { readonly basis: Basis; readonly rows: Set<string> } {
  const rows = new Set<string>()
  const siteAreaM2 = noting(basis.layer.siteAreaM2, rows)
  return { basis: { ...basis, layer: { ...basis.layer, siteAreaM2 } }, rows }
}

/**
 * The layer, with every row noted whose site area is read, and every row whose works are estimated: of a parcel only the
 * estimate asks for its ground.
 */
export function watchedLayer(layer: ParcelLayer) {
  const rows = { areas: new Set<string>(), estimates: new Set<string>() }
  const { ground } = layer.texts
  const texts = { ...layer.texts, ground: { ...ground, codes: noting(ground.codes, rows.estimates) } }
  return { layer: { ...layer, siteAreaM2: noting(layer.siteAreaM2, rows.areas), texts }, rows }
}

/** The same numbers, with every place noted that is read. */
function noting<Numbers extends object>(numbers: Numbers, places: Set<string>): Numbers {
  return new Proxy(numbers, {
    get: (all, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) places.add(key)
      const value: unknown = Reflect.get(all, key, all)
      return typeof value === 'function' ? (value.bind(all) as unknown) : value
    },
  })
}
