import type { Map as MapLibreMap } from 'maplibre-gl'
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { snapping } from '../geometry/snap.ts'
import { metresPerDegree } from '../geometry/strokes.ts'
import type { LonLat } from '../parcels/editShapes.ts'
import { lonLatIndex } from '../parcels/lonLatIndex.ts'
import { isDead, type ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Sketch, Sketched } from '../store/ports.ts'
import { metresPerPixel } from './camera.ts'
import { cornerMoves } from './cornerMoves.ts'
import type { MapPalette } from './palette.ts'

/** Something being drawn on the map. */
export interface Sketching {
  /** Ends it as it is: what was drawn is told. */
  finish(): void
  /** Takes the last corner back. */
  back(): void
  /** Puts a corner in the middle of the map: drawing by keys alone. */
  corner(): void
  stop(): void
}

/** Pixels within which a corner is drawn to one that is there. */
const SNAP_PX = 12
/** Degrees are kept to a tenth of a millimetre while drawing; corners that were snapped get their own numbers back. */
const DECIMALS = 9

/**
 * Lets the planner draw on the map, with corners and edges of parcels drawing the pointer to them.
 *
 * Loaded when something is first drawn. What is drawn goes to `tell` once; corners of an outline with every change.
 */
export function startSketch(
  map: MapLibreMap,
  sketch: Sketch,
  layer: ParcelLayer | undefined,
  palette: MapPalette,
  tell: (answer: Sketched) => void,
): Sketching {
  const snap =
    layer && snapping(layer.shapes, layer.shapes.lonLat, lonLatIndex(layer).boxes, (row) => isDead(layer, row))
  /** Exact positions by their rounded ones. */
  const exact = new Map<string, LonLat>()
  const snapTo = ({ lng, lat }: { readonly lng: number; readonly lat: number }) => {
    const scale = metresPerDegree(lat)
    const reachM = SNAP_PX * metresPerPixel(lat, map.getZoom())
    const found = snap?.([lng, lat], [reachM / scale.x, reachM / scale.y])
    if (!found) return undefined
    const [x, y] = found.position
    const rounded: [number, number] = [round(x), round(y)]
    exact.set(String(rounded), [x, y])
    return rounded
  }
  const snappable = { toCustom: snapTo }
  const accent = palette.accent as `#${string}`
  const plate = palette.plate as `#${string}`
  const drawn = {
    snapping: snappable,
    keyEvents: { cancel: null, finish: 'Enter' },
    showCoordinatePoints: true,
  }
  const points = {
    coordinatePointColor: plate,
    coordinatePointOutlineColor: accent,
    coordinatePointOutlineWidth: 1.5,
    coordinatePointWidth: 3.5,
    closingPointColor: plate,
    closingPointOutlineColor: accent,
    snappingPointColor: accent,
  }
  const mode =
    sketch.draws === 'line'
      ? new TerraDrawLineStringMode({ ...drawn, styles: { ...points, lineStringColor: accent, lineStringWidth: 2 } })
      : sketch.draws === 'ring'
        ? new TerraDrawPolygonMode({
            ...drawn,
            styles: { ...points, fillColor: accent, fillOpacity: 0.1, outlineColor: accent, outlineWidth: 2 },
          })
        : sketch.draws === 'point'
          ? new TerraDrawPointMode({ styles: { pointColor: accent, pointOutlineColor: plate, pointWidth: 6 } })
          : new TerraDrawSelectMode({
              keyEvents: null,
              allowManualDeselection: false,
              flags: {
                polygon: {
                  feature: {
                    draggable: false,
                    coordinates: { midpoints: { draggable: true }, draggable: true, deletable: true, snappable },
                  },
                },
              },
              styles: {
                selectedPolygonColor: accent,
                selectedPolygonFillOpacity: 0.08,
                selectedPolygonOutlineColor: accent,
                selectedPolygonOutlineWidth: 2,
                selectionPointColor: plate,
                selectionPointOutlineColor: accent,
                selectionPointOutlineWidth: 2,
                selectionPointWidth: 5,
                midPointColor: accent,
                midPointOutlineColor: plate,
                midPointWidth: 3.5,
              },
            })
  // The outlines of a selected parcel are polygons of another mode; only their name is needed.
  const modes = sketch.draws === 'corners' ? [mode, new TerraDrawPolygonMode()] : [mode]
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: DECIMALS }),
    modes,
  })
  draw.start()
  draw.setMode(mode.mode)
  const toExact = (position: readonly number[]): LonLat => {
    const [lon, lat] = [position[0]!, position[1]!]
    return exact.get(String([lon, lat])) ?? [lon, lat]
  }
  const ringOf = (id: string | number): LonLat[] => {
    const geometry = draw.getSnapshotFeature(id)?.geometry
    if (geometry?.type === 'Point') return [toExact(geometry.coordinates)]
    if (geometry?.type === 'LineString') return geometry.coordinates.map(toExact)
    return geometry?.type === 'Polygon' ? geometry.coordinates[0]!.slice(0, -1).map(toExact) : []
  }

  const before = new Map<string | number, readonly LonLat[]>()
  if (sketch.draws === 'corners') {
    const added = draw.addFeatures(
      sketch.rings.map((ring) => ({
        type: 'Feature',
        properties: { mode: 'polygon' },
        geometry: { type: 'Polygon', coordinates: [ring.map(([lon, lat]) => remembered(exact, lon, lat))] },
      })),
    )
    for (const { id } of added) if (id !== undefined) before.set(id, ringOf(id))
    const [first] = before.keys()
    if (first !== undefined) draw.selectFeature(first)
  }
  draw.on('finish', (id, { action }) => {
    if (sketch.draws !== 'corners') return tell({ positions: ringOf(id) })
    // a corner that was only put on an edge waits for where it goes
    if (action === 'insertMidpoint') return
    const moves = cornerMoves(before.get(id) ?? [], ringOf(id))
    if (moves.length > 0) tell({ moves })
  })

  const corner = () => {
    const { lng, lat } = map.getCenter()
    const { x, y } = map.project([lng, lat])
    const event = { lng, lat, containerX: x, containerY: y, heldKeys: [], isContextMenu: false }
    if (!(mode instanceof TerraDrawPointMode)) mode.onMouseMove({ ...event, button: 'neither' })
    mode.onClick({ ...event, button: 'left' })
  }
  return {
    // a point is its own end
    finish: () =>
      mode instanceof TerraDrawPointMode
        ? corner()
        : mode.onKeyUp({ key: 'Enter', heldKeys: [], preventDefault: () => {} }),
    back: () => {
      if (!(mode instanceof TerraDrawSelectMode || mode instanceof TerraDrawPointMode)) mode.undo()
    },
    corner,
    stop: () => draw.stop(),
  }
}

const round = (value: number): number => Number(value.toFixed(DECIMALS))

function remembered(exact: Map<string, LonLat>, lon: number, lat: number): [number, number] {
  const rounded: [number, number] = [round(lon), round(lat)]
  exact.set(String(rounded), [lon, lat])
  return rounded
}
