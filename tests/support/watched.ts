import type { Basis } from '../../src/measures/basis.ts'

/** The basis, with every row noted whose site area is read. */
export function watched(basis: Basis): { readonly basis: Basis; readonly rows: Set<string> } {
  const rows = new Set<string>()
  const siteAreaM2 = new Proxy(basis.layer.siteAreaM2, {
    get: (areas, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) rows.add(key)
      return Reflect.get(areas, key, areas) as unknown
    },
  })
  return { basis: { ...basis, layer: { ...basis.layer, siteAreaM2 } }, rows }
}
