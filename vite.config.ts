import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** The one style tag that React Aria adds at run time; the flow tests fail when it changes. */
const REACT_ARIA_STYLE = '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is loaded from, or sent to, any other origin: held by the browser in the built app. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${hashOf(REACT_ARIA_STYLE)}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the policy into the built page only: the development server needs inline styles. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'northlot-content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
    },
  ],
})

/**
 * Writes `sw.js`, which keeps every file of the build in the browser: a once-opened app needs no network. Its list names
 * each file with its hash, so that a new version is another worker, and files that stay the same are not fetched again.
 */
const offline = (): Plugin => {
  let outDir = 'dist'
  return {
    name: 'northlot-offline',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler(options) {
        const folder = options.dir ?? outDir
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name !== 'sw.js' && !entry.name.endsWith('.map'))
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .replaceAll('\\', '/'),
          )
          .sort()
        const kept = Object.fromEntries(
          files.map((file) => [
            file,
            createHash('sha256')
              .update(readFileSync(join(folder, file)))
              .digest('hex')
              .slice(0, 16),
          ]),
        )
        const source = readFileSync(join(import.meta.dirname, 'src/ui/offline/sw.js'), 'utf8')
        writeFileSync(join(folder, 'sw.js'), source.replace('/* files of the build */ {}', JSON.stringify(kept)))
      },
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'zh-TW'] }), enforce: 'pre' },
    contentSecurityPolicy(),
    offline(),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules\/(maplibre-gl|@maplibre|@mapbox)\// }] },
      },
    },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    open: !process.env.CI && (process.platform !== 'linux' || existsSync('/usr/bin/xdg-open')),
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/flows/**'],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
