// Keeps the built app in the browser, so that a meeting room without network has it. No library: a list of files with
// their hashes (put in by vite.config.ts), a cache for each version, and nothing that is not on that list.

/** File → hash of its content. */
const FILES = /* files of the build */ {}
const PREFIX = 'northlot-files-'
const CACHE = PREFIX + hashOf(JSON.stringify(FILES))

/** Where a file is kept: its hash in the address lets the next version take over what stays the same. */
const keyOf = (file) => new URL(`${file}?kept=${FILES[file]}`, registration.scope).href

addEventListener('install', (event) => event.waitUntil(keepAll()))

addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name)
      await clients.claim()
    })(),
  ),
)

// the planner says when a new version takes over: nothing changes under a plan at work
addEventListener('message', ({ data }) => {
  if (data === 'take-over') void skipWaiting()
})

addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const file = fileOf(request)
  if (file !== undefined) event.respondWith(answer(request, file))
})

/** The file of the build that is asked for, if it is one. */
function fileOf({ url, mode }) {
  if (!url.startsWith(registration.scope)) return undefined
  const path = decodeURI(new URL(url).pathname).slice(new URL(registration.scope).pathname.length)
  if (Object.hasOwn(FILES, path)) return path
  return mode === 'navigate' && path === '' ? 'index.html' : undefined
}

async function answer(request, file) {
  const kept = await (await caches.open(CACHE)).match(keyOf(file))
  return kept ?? fetch(request)
}

async function keepAll() {
  const cache = await caches.open(CACHE)
  for (const file of Object.keys(FILES)) {
    const key = keyOf(file)
    const known = await caches.match(key)
    if (known) {
      await cache.put(key, known)
      continue
    }
    const response = await fetch(new URL(file, registration.scope), { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${file}: ${response.status}`)
    await cache.put(key, response)
  }
}

/** A short name for a text: tells one version's list from another's. */
function hashOf(text) {
  let hash = 5381
  for (let i = 0; i < text.length; i++) hash = (hash * 33 + text.charCodeAt(i)) >>> 0
  return hash.toString(36)
}
