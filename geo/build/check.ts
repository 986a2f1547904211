/** `npm run geo:check`: prints the promised figures as a table; exits 1 and says file, feature and reason when one is broken. */
import { readFileSync } from 'node:fs'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import { geoFolder } from './drawn.ts'
import { examplePlan } from './examplePlan.ts'
import { makeGround } from './makeGround.ts'
import { brokenPromises, type Fault } from './promises.ts'

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(`${geoFolder}../public/data/${name}`))

/** The app's own loader, as on screen: any finding is a fault. */
const loaderFaults = async (): Promise<readonly Fault[]> => {
  const file = 'parcels.geojson'
  const sites = loadUniversityTown(read('university-town-sites.geojson'))
  if (!sites.ok)
    return [
      { file: 'university-town-sites.geojson', feature: 'all', reason: `the app refuses it: ${sites.reason.key}` },
    ]
  const loaded = await loadParcels({ name: file, bytes: read(file), sites: sites.value })
  if (!loaded.ok) return [{ file, feature: 'all', reason: `the app refuses it: ${loaded.reason.key}` }]
  return loaded.value.layer.findings.map(({ code, parcels }) => ({
    file,
    feature: parcels.join(', '),
    reason: `the app's loader finds ${code}`,
  }))
}

const ground = makeGround()
/** The example plan as the app opens it. */
const exampleFaults = async (): Promise<readonly Fault[]> => {
  const file = 'example-plan.json'
  const { planFromBytes } = await import('../../src/files/planFromJson.ts')
  const opened = planFromBytes(file, read(file))
  return opened.ok ? [] : [{ file, feature: 'all', reason: `the app refuses it: ${JSON.stringify(opened.reason)}` }]
}

const rebuilt = new Map([...ground, ['example-plan.json', await examplePlan(ground)]])
const text = new TextDecoder()
const served = new Map([...rebuilt.keys()].map((name) => [name, text.decode(read(name))]))
const { faults, held } = brokenPromises(served)
const all: readonly Fault[] = [
  ...[...rebuilt]
    .filter(([name, made]) => served.get(name) !== made)
    .map(([file]) => ({ file, feature: 'all', reason: 'differs from a rebuild; run npm run geo:build' })),
  ...faults,
  ...(await loaderFaults()),
  ...(await exampleFaults()),
]
console.log(`${'promise'.padEnd(58)}${'published'.padStart(12)}${'measured'.padStart(12)}${'off'.padStart(9)}`)
for (const { what, published, measured, unit } of held)
  console.log(
    `${what.padEnd(58)}${`${published} ${unit}`.padStart(12)}${`${measured.toFixed(2)} ${unit}`.padStart(12)}${`${((measured / published - 1) * 100).toFixed(2)} %`.padStart(9)}`,
  )
for (const { file, feature, reason } of all) console.error(`${file}: ${feature}: ${reason}`)
console.log(all.length === 0 ? 'The ground keeps its promises.' : `${all.length} promises are broken.`)
process.exitCode = all.length === 0 ? 0 : 1
