import { fingerprintOf } from '../../files/fingerprint.ts'
import type { Stamp } from '../../files/stamp.ts'
import type { Language } from '../../locales/language.ts'
import { loadWords } from '../../locales/say.ts'
import type { DevelopmentRatios } from '../../measures/development.ts'
import { liveRows, type ParcelLayer, textAt } from '../../parcels/parcelLayer.ts'
import { developmentRatiosOf } from '../developmentRatios.ts'
import type { Rig } from '../rig.ts'
import type { State } from '../state.ts'
import './words.ts'

/** What every output is made from: one moment of the plan, in one language, with its stamp. */
export interface OutputSetting {
  readonly state: State
  readonly language: Language
  readonly ratios: DevelopmentRatios
  readonly stamp: Stamp
}

/** Where the served data comes from and the clock: what an output needs beside the state. */
export type OutputRig = Pick<Rig, 'get' | 'appVersion'> & {
  readonly ports: Pick<Rig['ports'], 'served' | 'clock' | 'pictures'> & Partial<Pick<Rig['ports'], 'map'>>
}

/** The setting of an output made now. Both languages are brought: heads and title blocks have both. */
export async function outputSetting(rig: OutputRig): Promise<OutputSetting> {
  await Promise.all([loadWords('en'), loadWords('zh-Hant-HK')])
  const state = rig.get()
  const ratios = developmentRatiosOf(state.ground)
  if (!ratios) throw new Error('the ground has no constants of flats, people and jobs')
  return { state, language: state.language, ratios, stamp: await stampOf(rig) }
}

export async function stampOf({ get, appVersion, ports }: Pick<OutputRig, 'get' | 'appVersion' | 'ports'>) {
  const { document, scenario, land } = get()
  const { plan } = document
  const dataDate = newestDate(land)
  const stamp: Stamp = {
    title: plan.title,
    scenario: plan.scenarios.get(scenario)?.name ?? { en: '', zh: '' },
    planId: plan.id,
    scenarioId: scenario,
    date: ports.clock.now().toISOString().slice(0, 10),
    ...(dataDate ? { dataDate } : {}),
    appVersion,
    fingerprint: await fingerprintOf(plan),
    ...(plan.settings.example ? { example: true } : {}),
  }
  return stamp
}

/** The newest date of the parcels' data; dates of any precision compare as text. */
function newestDate(land: ParcelLayer): string | undefined {
  let newest: string | undefined
  for (const row of liveRows(land)) {
    const date = textAt(land, 'as_of', row)
    if (date !== undefined && (newest === undefined || date > newest)) newest = date
  }
  return newest
}
