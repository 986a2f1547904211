import type { Feature, FeatureCollection } from 'geojson'

/** The part of a MapLibre GeoJSON source that an overlay writes to. */
export interface OverlayTarget {
  setData(features: FeatureCollection): Promise<unknown>
  updateData(change: { remove: number[]; add: Feature[] }): Promise<unknown>
}

export interface Overlay {
  /** These rows may look different now; `featureOf` is asked for each, once, in the next frame. */
  update(rows: Iterable<number>): void
  stop(): void
}

/**
 * A small source over the parcels that holds only the rows with something to show: a pattern, a letter, an outline.
 *
 * Changes are gathered for a frame and sent as a difference, one on its way at a time, so that a storm of small edits
 * becomes a few messages to the worker.
 */
export function overlay(
  target: OverlayTarget,
  featureOf: (row: number) => Feature | undefined,
  landing: (promise: Promise<unknown>) => void,
  frames: FrameClock = window,
): Overlay {
  const held = new Set<number>()
  const waiting = new Set<number>()
  let frame = 0
  let sending = true
  let stopped = false

  const send = () => {
    frame = 0
    if (sending || stopped || waiting.size === 0) return
    const remove: number[] = []
    const add: Feature[] = []
    for (const row of waiting) {
      const feature = featureOf(row)
      if (held.delete(row)) remove.push(row)
      if (!feature) continue
      held.add(row)
      add.push(feature)
    }
    waiting.clear()
    if (remove.length > 0 || add.length > 0) depart(target.updateData({ remove, add }))
  }
  const depart = (promise: Promise<unknown>) => {
    sending = true
    landing(promise)
    const arrived = () => {
      sending = false
      send()
    }
    promise.then(arrived, arrived)
  }
  depart(target.setData({ type: 'FeatureCollection', features: [] }))

  return {
    update(rows) {
      for (const row of rows) waiting.add(row)
      if (waiting.size > 0) frame ||= frames.requestAnimationFrame(send)
    },
    stop() {
      stopped = true
      frames.cancelAnimationFrame(frame)
    },
  }
}

/** The browser's frames, or a test's. */
export interface FrameClock {
  requestAnimationFrame(callback: () => void): number
  cancelAnimationFrame(frame: number): void
}
