/** Pixels of the workspace's map region that toolbar, scale bar and status line cover. */
const OF_WORKSPACE = { left: 16, right: 52, top: 52, bottom: 56 }

/**
 * Pixels of the map region that panels cover: what is fitted stays clear of them.
 *
 * Panels that float over a map of the whole window say by `data-covers` which side they take.
 */
export function mapPadding(): { left: number; right: number; top: number; bottom: number } {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-covers]')]
  if (panels.length === 0) return OF_WORKSPACE
  const padding = { left: 0, right: 0, top: 0, bottom: 0 }
  for (const panel of panels) {
    const { left, right, top, bottom } = panel.getBoundingClientRect()
    if (panel.dataset.covers === 'left') padding.left = Math.max(padding.left, right)
    else if (panel.dataset.covers === 'right') padding.right = Math.max(padding.right, window.innerWidth - left)
    else if (panel.dataset.covers === 'bottom') padding.bottom = Math.max(padding.bottom, window.innerHeight - top)
    else if (panel.dataset.covers === 'top') padding.top = Math.max(padding.top, bottom)
  }
  return padding
}
