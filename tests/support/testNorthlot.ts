import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import { sha256 } from '../../src/lib/hash.ts'
import type { Ratio } from '../../src/measures/ratio.ts'
import { createNorthlot, type NorthlotOptions } from '../../src/store/createNorthlot.ts'
import { indexedDbStorage } from '../../src/store/indexedDbStorage.ts'
import type { OutputRig } from '../../src/store/outputs/setting.ts'
import type { MapEvents, PicturesPort, ServedPort, StoragePort } from '../../src/store/ports.ts'
import { readGround } from '../../src/store/readGround.ts'
import type { State } from '../../src/store/state.ts'
import { gridFile, parcel, square } from './gridFile.ts'
import { EXAMPLE_CARD, loadGrid, testAssignee, testTown } from './land.ts'
import { directWorker, quietMap } from './memoryPorts.ts'

/** The served files of the real ground. */
const servedFiles: ServedPort = {
  json: async <Content>(file: string) => JSON.parse(await readFile(`public/data/${file}`, 'utf8')) as Content,
}

/** What outputs are made from, on a started store: its state, the served files, a clock that stands, no canvas. */
export const northlotRig = ({ getState }: { getState: () => State }): OutputRig => ({
  get: getState,
  appVersion: '0.0.0',
  ports: { served: servedFiles, clock: { now: () => new Date('2026-03-01T02:03:04Z') }, pictures: noCanvas },
})

const noCanvas: PicturesPort = { png: async (svg) => new Blob([svg], { type: 'image/png' }) }

let databases = 0
export const freshStorage = (): StoragePort => indexedDbStorage(`northlot-test-${++databases}`)

/** The real store on a small ground of three parcels, with the pure code in place of the worker and no map. */
export async function testNorthlot(storage: StoragePort = freshStorage()) {
  const parcels = [0, 1, 2].map((i) => parcel(`G-${i}`, square(i * 200, 0, 100), { land_use: 'OUIT' }))
  return northlotOn(await groundOf(parcels), storage)
}

/** A ground of some parcels, with the test's town, the card of the worked example and two assignees, A and X. */
export async function groundOf(
  groundFeatures: Parameters<typeof loadGrid>[0],
): Promise<Pick<NorthlotOptions, 'ground' | 'groundFile'>> {
  const loaded = await loadGrid(groundFeatures, 'parcels.geojson')
  const bytes = gridFile(groundFeatures).buffer
  const hash = await sha256(bytes)
  const ground = readGround(
    {
      areas: { features: [] },
      rateCards: { cards: [EXAMPLE_CARD], defaultCard: 'example' },
      assignees: [testAssignee('A', 'anchor-firm', 1), testAssignee('X', 'developer', 2)],
      sources: {},
      ratios: await developmentConstants(),
    },
    loaded.layer,
    testTown(),
    hash.slice(0, 12),
  )
  return { ground, groundFile: { name: 'parcels.geojson', bytes, sha256: hash, loaded } }
}

/** Of the real ground's constants those of flats, people and jobs, without which nothing can be exported. */
async function developmentConstants(): Promise<readonly Ratio[]> {
  const ratios = await servedFiles.json<readonly Ratio[]>('ratios.json')
  return ratios.filter(({ id }) => ['gfa_per_flat', 'gfa_per_worker_it', 'persons_per_flat'].includes(id))
}

/** The real store on any ground, started. */
export async function northlotOn(
  on: Pick<NorthlotOptions, 'ground' | 'groundFile'>,
  storage: StoragePort = freshStorage(),
) {
  const saved: { name: string; text: string }[] = []
  const { map, told } = quietMap()
  let events: MapEvents | undefined
  const northlot = createNorthlot({
    ...on,
    language: 'en',
    appVersion: '0.0.0',
    ports: {
      worker: directWorker(),
      storage,
      files: {
        save: async (name, content) => {
          saved.push({ name, text: await content.text() })
        },
      },
      clock: { now: () => new Date('2026-03-01T02:03:04Z') },
      served: servedFiles,
      pictures: noCanvas,
      map: (given) => {
        events = given
        return map
      },
    },
  })
  await northlot.start()
  return { northlot, saved, told, storage, mapEvents: events! }
}

/** Waits until the store says that everything is on disk. */
export async function savedBy(northlot: { getState(): { save: { state: string } } }): Promise<void> {
  for (let i = 0; i < 200 && northlot.getState().save.state !== 'saved'; i++)
    await new Promise((turn) => setTimeout(turn, 5))
}
