import type { LayerSpecification } from 'maplibre-gl'

/** A layer whose words and pictures are so many times larger: read from the back of a room. */
export function enlarged(layer: LayerSpecification, times: number): LayerSpecification {
  if (times === 1 || layer.type !== 'symbol') return layer
  const layout: Record<string, unknown> = { ...layer.layout }
  for (const property of SIZES) if (property in layout) layout[property] = scaled(layout[property], times)
  return { ...layer, layout }
}

const SIZES = ['text-size', 'icon-size'] as const

/** A size, or sizes by zoom: `['interpolate', how, ['zoom'], zoom, size, zoom, size …]`. */
function scaled(size: unknown, times: number): unknown {
  if (typeof size === 'number') return size * times
  if (!Array.isArray(size)) return size
  const firstSize = size[0] === 'interpolate' ? 4 : 2
  return size.map((part, i) => (i >= firstSize && (i - firstSize) % 2 === 0 ? scaled(part, times) : part))
}
