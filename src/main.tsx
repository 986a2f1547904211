import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import packageJson from '../package.json' with { type: 'json' }
import { sha256 } from './lib/hash.ts'
import { LANGUAGES, type Language } from './locales/language.ts'
import { loadWords, say } from './locales/say.ts'
import { createMap } from './map/createMap.ts'
import { createNorthlot } from './store/createNorthlot.ts'
import { indexedDbStorage } from './store/indexedDbStorage.ts'
import { type GroundFiles, readGround } from './store/readGround.ts'
import { App } from './ui/App.tsx'
import { saveFile } from './ui/files/saveFile.ts'
import { PRESENTER_HASH } from './ui/present/presenterChannel.ts'
import { mapPadding } from './ui/shell/mapPadding.ts'
import { StartTrouble } from './ui/shell/StartTrouble.tsx'
import { createWorkerPort } from './worker/createWorkerPort.ts'
import './ui/styles/index.css'

// The composition root: the only file that knows everything.

const LANGUAGE_KEY = 'northlot-language'

const served = (file: string): string => new URL(`${import.meta.env.BASE_URL}data/${file}`, location.href).href

async function fetchBytes(file: string): Promise<ArrayBuffer> {
  const response = await fetch(served(file))
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`)
  return response.arrayBuffer()
}

async function fetchJson<Content>(file: string): Promise<Content> {
  return JSON.parse(new TextDecoder().decode(await fetchBytes(file)))
}

async function openGround() {
  const worker = createWorkerPort()
  const [
    bytes,
    sites,
    networkBytes,
    areas,
    rateCards,
    assignees,
    sources,
    bundles,
    routeRules,
    landUses,
    ratios,
    deliveryModes,
  ] = await Promise.all([
    fetchBytes('parcels.geojson'),
    fetchBytes('university-town-sites.geojson'),
    fetchBytes('network.geojson'),
    fetchJson<GroundFiles['areas']>('areas.geojson'),
    fetchJson<GroundFiles['rateCards']>('rate-cards.json'),
    fetchJson<GroundFiles['assignees']>('assignees.json'),
    fetchJson<GroundFiles['sources']>('sources.json'),
    fetchJson<NonNullable<GroundFiles['bundles']>>('bundles.json'),
    fetchJson<NonNullable<GroundFiles['routeRules']>>('route-fit.json'),
    fetchJson<NonNullable<GroundFiles['landUses']>>('land-uses.json'),
    fetchJson<NonNullable<GroundFiles['ratios']>>('ratios.json'),
    fetchJson<NonNullable<GroundFiles['deliveryModes']>>('delivery-modes.json'),
  ])
  const universityTown = await worker.universityTown(sites).done
  if (!universityTown.ok) throw new Error(say(universityTown.reason, firstLanguage()))
  const network = await worker.network(networkBytes).done
  if (!network.ok) throw new Error(say(network.reason, firstLanguage()))
  const name = 'parcels.geojson'
  const loaded = await worker.read({ name, bytes }, universityTown.value, () => {}).done
  if (!loaded.ok) throw new Error(say(loaded.reason, firstLanguage()))
  const hash = await sha256(bytes)
  const files = { areas, rateCards, assignees, sources, bundles, routeRules, landUses, ratios, deliveryModes }
  const ground = readGround(files, loaded.value.layer, universityTown.value, hash.slice(0, 12), network.value)
  return { worker, ground, groundFile: { name, bytes, sha256: hash, loaded: loaded.value } }
}

function firstLanguage(): Language {
  const chosen = localStorage.getItem(LANGUAGE_KEY) ?? navigator.language
  return LANGUAGES.find((language) => language === chosen) ?? (/^zh/i.test(chosen) ? 'zh-Hant-HK' : 'en')
}

/** The presenter's window of a presentation needs neither land nor map: it follows the other window. */
async function startPresenter(root: ReturnType<typeof createRoot>, id: string): Promise<void> {
  const { PresenterWindow } = await import('./ui/present/PresenterWindow.tsx')
  root.render(<PresenterWindow id={id} language={firstLanguage()} />)
}

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  await loadWords(firstLanguage())
  if (location.hash.startsWith(PRESENTER_HASH)) return startPresenter(root, location.hash.slice(PRESENTER_HASH.length))
  const { worker, ground, groundFile } = await openGround()
  const northlot = createNorthlot({
    ground,
    groundFile,
    language: firstLanguage(),
    appVersion: packageJson.version,
    ports: {
      worker,
      storage: indexedDbStorage(),
      files: { save: saveFile },
      clock: { now: () => new Date() },
      served: { json: fetchJson },
      pictures: { png: async (...drawing) => (await import('./ui/files/rasterise.ts')).rasterise(...drawing) },
      map: (events) =>
        createMap({
          events,
          padding: mapPadding,
          ground: {
            baseMap: served('base-map.geojson'),
            areas: served('areas.geojson'),
            universityTown: served('university-town-sites.geojson'),
            network: served('network.geojson'),
            constraints: served('constraints.geojson'),
          },
        }),
    },
  })
  let kept = northlot.getState().language
  northlot.subscribe(() => {
    const { language } = northlot.getState()
    if (language === kept) return
    kept = language
    localStorage.setItem(LANGUAGE_KEY, language)
  })
  root.render(
    <StrictMode>
      <App northlot={northlot} />
    </StrictMode>,
  )
  await northlot.start()
}

const element = document.getElementById('root')
if (element) {
  const root = createRoot(element)
  start(root).catch((trouble: unknown) => {
    root.render(
      <StartTrouble language={firstLanguage()} reason={trouble instanceof Error ? trouble.message : String(trouble)} />,
    )
  })
}
