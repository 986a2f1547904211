/** What the screen knows of the kept app: whether a newer version waits to take over. */
export interface KeptApp {
  subscribe(listener: () => void): () => void
  /** A newer version is in the browser and waits. */
  isWaiting(): boolean
  /** Lets it take over and starts again with it. */
  takeOver(): void
}

const listeners = new Set<() => void>()
let waiting: ServiceWorker | undefined
let begun = false

const found = (worker: ServiceWorker | null) => {
  if (!worker) return
  waiting = worker
  for (const listener of listeners) listener()
}

/**
 * Keeps the app in the browser, so that it opens without network once it has been opened with one.
 *
 * Where the browser keeps no apps (no service worker, an insecure address, development), nothing happens.
 */
async function begin(): Promise<void> {
  if (begun || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
  begun = true
  try {
    const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
    // a browser that blocks it may answer with nothing
    if (!registration) return
    if (navigator.serviceWorker.controller) found(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const next = registration.installing
      next?.addEventListener('statechange', () => {
        // the first version has nothing to replace
        if (next.state === 'installed' && navigator.serviceWorker.controller) found(next)
      })
    })
  } catch (reason) {
    console.warn('The app is not kept for use without network:', reason)
  }
}

export const keptApp: KeptApp = {
  subscribe(listener) {
    void begin()
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  isWaiting: () => waiting !== undefined,
  takeOver() {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting?.postMessage('take-over')
  },
}
