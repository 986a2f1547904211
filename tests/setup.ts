import { afterEach } from 'vitest'

import { loadWords } from '../src/locales/say.ts'

await Promise.all([loadWords('en'), loadWords('zh-Hant-HK')])

// Screen tests ask for jsdom by a comment at the top of the file; all others run in plain Node.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  // jsdom has no layout: give elements a size so that virtual rows are drawn.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 400 })
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 800 })
  afterEach(cleanup)
}
