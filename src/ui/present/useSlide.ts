import { type RefObject, useLayoutEffect, useState } from 'react'

/** The window that slides are drawn for, CSS pixels. */
const DRAWN_FOR = { width: 1920, height: 1080 }

const scaleNow = () =>
  Math.max(0.66, Math.min(window.innerWidth / DRAWN_FOR.width, window.innerHeight / DRAWN_FOR.height, 1.6))

/** How large everything on a slide is drawn in this window: 1 at 1920 × 1080. */
export function useSlideScale(): number {
  const [scale, setScale] = useState(scaleNow)
  useLayoutEffect(() => {
    const measure = () => setScale(scaleNow())
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return scale
}

/** Type of a card that has little to say is drawn larger; of one that has much, smaller. */
const FIT = { most: 1.2, least: 0.5 } as const

/**
 * Draws what an element holds as large as nothing of it is cut off.
 *
 * Takes  the element, whose type goes by `--fit`, and what it depends on.
 */
export function useFit(element: RefObject<HTMLElement | null>, depends: readonly unknown[]): void {
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const shrink = () => {
      for (let size: number = FIT.most; size >= FIT.least; size -= 0.04) {
        box.style.setProperty('--fit', size.toFixed(2))
        if (box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1) return
      }
    }
    shrink()
    // figures may come after the slide: overlaps, fonts, lazily loaded parts
    const watch = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(shrink)
    for (const child of box.children) watch?.observe(child)
    return () => watch?.disconnect()
  }, [element, ...depends])
}
