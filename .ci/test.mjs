// `npm test`: unit tests, then, where a Chromium is, the built app in a real browser.
// Writes JSON reports and ends with one plain line: "tests: N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const REPORTS = 'reports'
const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .filter(Boolean)
  .find((path) => existsSync(path))
const env = { ...process.env, CHROMIUM_PATH: chromium ?? '' }

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS)

const run = (command, more = {}) =>
  spawnSync(command, { shell: true, stdio: 'inherit', env: { ...env, ...more } }).status === 0

const vitest = (project) =>
  run(
    `npx vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${REPORTS}/${project}.json`,
  )

let good = vitest('unit')
let skippedSuites = 0
if (chromium) {
  const built = run('npm run build') && run('node .ci/size.mjs')
  good = built && good
  const flows =
    built &&
    run('npx playwright test -c tests/flows/playwright.config.ts --reporter=line,json', {
      PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(REPORTS, 'flows.json'),
    })
  good = flows && good
} else {
  console.log('SKIPPED browser tests: no Chromium. Install one, or set CHROMIUM_PATH, to run them.')
  skippedSuites = 1
  if (process.env.CI) good = false
}

const sum = { passed: 0, failed: 0, skipped: skippedSuites }
for (const name of ['unit', 'flows']) {
  const file = `${REPORTS}/${name}.json`
  if (!existsSync(file)) continue
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (report.stats) {
    sum.passed += report.stats.expected + report.stats.flaky
    sum.failed += report.stats.unexpected
    sum.skipped += report.stats.skipped
  } else {
    sum.passed += report.numPassedTests
    sum.failed += report.numFailedTests
    sum.skipped += report.numPendingTests
  }
}
console.log(`tests: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(good && sum.failed === 0 && sum.passed > 0 ? 0 : 1)
