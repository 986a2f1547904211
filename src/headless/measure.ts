import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { rateCards as english } from '../locales/en/rateCards.ts'
import { addWords, loadWords, say } from '../locales/say.ts'
import { rateCards as chinese } from '../locales/zh-Hant/rateCards.ts'
import { type MeasureRequest, measureFile } from './measureFile.ts'
import { printMeasured } from './printMeasured.ts'

// The `npm run measure` door: the same loader and measures as the screen, in Node.

const USAGE = 'npm run measure -- FILE [--plan PLAN] [--scenario NAME] [--rate-card FILE] [--json]'
const SERVED = new URL('../../public/data/', import.meta.url)

async function main(args: readonly string[]): Promise<number> {
  addWords(english, chinese)
  await loadWords('en')
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      plan: { type: 'string' },
      scenario: { type: 'string' },
      'rate-card': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length !== 1) return fail(`One file is needed. Usage: ${USAGE}`)
  const served = (name: string) => readFile(new URL(name, SERVED))
  const request: MeasureRequest = {
    file: await named(file),
    ...(values.plan === undefined ? {} : { plan: await named(values.plan) }),
    ...(values['rate-card'] === undefined ? {} : { rateCard: await named(values['rate-card']) }),
    ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
    ground: {
      sites: await served('university-town-sites.geojson'),
      network: await served('network.geojson'),
      deliveryModes: JSON.parse(await readFile(new URL('delivery-modes.json', SERVED), 'utf8')),
      ratios: JSON.parse(await readFile(new URL('ratios.json', SERVED), 'utf8')),
      areas: JSON.parse(await readFile(new URL('areas.geojson', SERVED), 'utf8')),
      rateCards: JSON.parse(await readFile(new URL('rate-cards.json', SERVED), 'utf8')),
      assignees: JSON.parse(await readFile(new URL('assignees.json', SERVED), 'utf8')),
    },
  }
  const measured = await measureFile(request)
  if (!measured.ok) return fail(say(measured.reason, 'en'))
  process.stdout.write(
    values.json ? `${JSON.stringify(measured.value, undefined, 1)}\n` : printMeasured(measured.value),
  )
  return 0
}

const named = async (path: string) => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })

function fail(reason: string): number {
  process.stderr.write(`${reason}\n`)
  return 2
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (trouble: unknown) => {
    process.exitCode = fail(trouble instanceof Error ? trouble.message : String(trouble))
  },
)
