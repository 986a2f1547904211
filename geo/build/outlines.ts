/**
 * Development areas and University Town sites: drawn by hand, then scaled about their centre to the published area.
 *
 * Refuses (throws) a drawing more than 3 % from its published area: redraw it instead.
 */
import { type Drawn, drawn } from './drawn.ts'
import type { Polygon } from './grid.ts'
import { centroid, millimetres, polygonArea, scaled } from './shapes.ts'

export interface Outline {
  readonly id: string
  readonly shape: Polygon
  readonly properties: Drawn['properties']
}

export const outlines = (name: string): readonly Outline[] =>
  drawn(name).map((feature) => {
    const shape: Polygon = [feature.line]
    const drawnHa = polygonArea(shape) / 10000
    const wanted = feature.properties.area_ha as number
    if (Math.abs(drawnHa / wanted - 1) > 0.03)
      throw new Error(
        `${feature.file}: ${feature.properties.id} is drawn at ${drawnHa.toFixed(1)} ha, published ${wanted} ha. Redraw it.`,
      )
    return {
      id: feature.properties.id,
      properties: feature.properties,
      shape: scaled(shape, Math.sqrt(wanted / drawnHa), centroid(shape)).map(millimetres),
    }
  })
