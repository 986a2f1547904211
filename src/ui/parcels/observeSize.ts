import type { Virtualizer } from '@tanstack/react-virtual'

/** The size of the scrolling element inside its borders, now and whenever it changes. */
export function observeSize(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  changed: (size: { readonly width: number; readonly height: number }) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined
  const tell = () => changed({ width: scrollElement.clientWidth, height: scrollElement.clientHeight })
  tell()
  if (typeof ResizeObserver === 'undefined') return undefined
  const observer = new ResizeObserver(tell)
  observer.observe(scrollElement)
  return () => observer.disconnect()
}
