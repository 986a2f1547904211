import { type RefObject, useCallback, useRef, useState } from 'react'

export type DrawerPage = 'parcels' | 'schedule'

/**
 * Two pages side by side in one track. Neither is ever taken off the page: assistive technology reads both, and moving
 * the focus into the other one turns to it.
 */
export function usePages(): {
  readonly page: DrawerPage
  readonly turnTo: (page: DrawerPage) => void
  readonly track: RefObject<HTMLDivElement | null>
  readonly onScroll: () => void
} {
  const [page, setPage] = useState<DrawerPage>('parcels')
  const track = useRef<HTMLDivElement>(null)
  const turnTo = useCallback((to: DrawerPage) => {
    setPage(to)
    const { current } = track
    current?.scrollTo?.({ left: to === 'parcels' ? 0 : current.clientWidth, behavior: 'instant' })
  }, [])
  const onScroll = useCallback(() => {
    const { current } = track
    if (current) setPage(current.scrollLeft > current.clientWidth / 2 ? 'schedule' : 'parcels')
  }, [])
  return { page, turnTo, track, onScroll }
}
