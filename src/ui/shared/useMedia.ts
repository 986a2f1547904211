import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia?.(query)
      media?.addEventListener('change', listener)
      return () => media?.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false)
}

/** Under 768 px: the map on top and one sheet below. */
export const PHONE = '(max-width: 767px)'
/** Too narrow for the whole assignees panel beside the map. */
export const NARROW = '(max-width: 1339px)'
