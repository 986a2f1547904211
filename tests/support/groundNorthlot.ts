import { readFile } from 'node:fs/promises'
import { sha256 } from '../../src/lib/hash.ts'
import { loadNetwork } from '../../src/parcels/loadNetwork.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import { type GroundFiles, readGround } from '../../src/store/readGround.ts'
import { northlotOn } from './testNorthlot.ts'

const bytesOf = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new TextEncoder().encode(await readFile(`public/data/${name}`, 'utf8'))
const jsonOf = async <Content>(name: string): Promise<Content> =>
  JSON.parse(await readFile(`public/data/${name}`, 'utf8')) as Content

/** The real store on the real ground: 878 parcels of the Northern Metropolis, no map. */
export async function groundNorthlot() {
  const sites = loadUniversityTown(await bytesOf('university-town-sites.geojson'))
  const network = loadNetwork(await bytesOf('network.geojson'))
  if (!sites.ok || !network.ok) throw new Error('the ground does not open')
  const name = 'parcels.geojson'
  const bytes = await bytesOf(name)
  const loaded = await loadParcels({ name, bytes, sites: sites.value })
  if (!loaded.ok) throw new Error('the parcels do not open')
  const hash = await sha256(bytes.buffer)
  const files: GroundFiles = {
    areas: await jsonOf('areas.geojson'),
    rateCards: await jsonOf('rate-cards.json'),
    assignees: await jsonOf('assignees.json'),
    sources: await jsonOf('sources.json'),
    bundles: await jsonOf('bundles.json'),
    routeRules: await jsonOf('route-fit.json'),
    landUses: await jsonOf('land-uses.json'),
    ratios: await jsonOf('ratios.json'),
    deliveryModes: await jsonOf('delivery-modes.json'),
  }
  const ground = readGround(files, loaded.value.layer, sites.value, hash.slice(0, 12), network.value)
  return northlotOn({ ground, groundFile: { name, bytes: bytes.buffer, sha256: hash, loaded: loaded.value } })
}
