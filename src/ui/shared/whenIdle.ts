/** Runs once the browser has drawn and has nothing else to do; without such a moment the code comes when asked for. */
export function whenIdle(run: () => unknown): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined
  const asked = requestIdleCallback(() => run())
  return () => cancelIdleCallback(asked)
}
