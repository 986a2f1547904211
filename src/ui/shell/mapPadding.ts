/** Pixels of the workspace's map region that toolbar, scale bar and status line cover. */
const OF_WORKSPACE = { left: 16, right: 52, top: 52, bottom: 56 }

/** A panel that takes more of a map's width than this leaves nothing beside it: what is free is above or below. */
const WIDE = 2 / 3

/**
 * Pixels of a map that panels cover: what is fitted stays clear of them.
 *
 * Panels that float over a map say by `data-covers` which side they take; one that does not lie over this map, as on a
 * phone, where it stands below it, takes nothing.
 */
export function mapPadding(map: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-covers]')]
  if (panels.length === 0) return OF_WORKSPACE
  const padding = { left: 0, right: 0, top: 0, bottom: 0 }
  const whole = map.getBoundingClientRect()
  for (const panel of panels) {
    const { left, right, top, bottom } = panel.getBoundingClientRect()
    const across = Math.min(right, whole.right) - Math.max(left, whole.left)
    if (across <= 0 || Math.min(bottom, whole.bottom) <= Math.max(top, whole.top)) continue
    const wanted = panel.dataset.covers
    const beside = wanted === 'left' || wanted === 'right'
    const low = top + bottom > whole.top + whole.bottom
    const side = beside && across > WIDE * whole.width ? (low ? 'bottom' : 'top') : wanted
    if (side === 'left') padding.left = Math.max(padding.left, right - whole.left)
    else if (side === 'right') padding.right = Math.max(padding.right, whole.right - left)
    else if (side === 'bottom') padding.bottom = Math.max(padding.bottom, whole.bottom - top)
    else if (side === 'top') padding.top = Math.max(padding.top, bottom - whole.top)
  }
  return padding
}
