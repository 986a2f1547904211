/**
 * Fetches what is not on the first screen once the browser has drawn and has nothing else to do. Where it cannot be
 * fetched, or the browser tells of no such moment, it comes when it is asked for.
 */
export function whenIdle(fetch: () => Promise<unknown>): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined
  const asked = requestIdleCallback(() => void fetch().catch(() => undefined))
  return () => cancelIdleCallback(asked)
}
