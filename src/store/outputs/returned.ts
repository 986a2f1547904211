import { strFromU8, unzipSync } from 'fflate'
import { fingerprintOf } from '../../files/fingerprint.ts'
import { type Mark, readMark } from '../../files/stamp.ts'
import type { Finding } from '../../lib/finding.ts'
import { type LocalText, type Message, message } from '../../lib/message.ts'
import { type Document, redo, undo } from '../../plan/history.ts'
import type { OpenedFile } from '../openedFile.ts'
import type { IncomingFile } from '../ports.ts'
import type { State } from '../state.ts'
import './words.ts'

/** What is said of an output that came back; undefined where it is none of ours. */
export async function returnedOutput(state: State, { name, bytes }: IncomingFile): Promise<Message | undefined> {
  const mark = markIn(new Uint8Array(bytes))
  return mark && answer(state, name, mark)
}

/** The same of files of parcels: a plan has its mark in its member, a scenario in its parcels. */
export async function returnedParcels(state: State, files: readonly OpenedFile[]): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const { name, loaded } of files) {
    const mark = markOfParcels(state, loaded)
    const said = mark && (await answer(state, name, mark))
    if (said) found.push({ code: 'returned', severity: 'note', parcels: [], message: said })
  }
  return found
}

function markOfParcels({ document }: State, { planMember, views }: OpenedFile['loaded']): Mark | undefined {
  const member = planMember as
    | { readonly id?: unknown; readonly shown?: unknown; readonly fingerprint?: unknown }
    | undefined
  if (typeof member?.id === 'string' && typeof member.fingerprint === 'string')
    return {
      plan: member.id,
      scenario: typeof member.shown === 'string' ? member.shown : '',
      fingerprint: member.fingerprint,
    }
  const view = views?.find((one) => typeof one?.nm_fingerprint === 'string')
  if (!view) return undefined
  const scenario = [...document.plan.scenarios.values()].find((one) => one.name.en === view.nm_scenario)
  const plan = typeof view.nm_plan_id === 'string' ? view.nm_plan_id : ''
  return { plan, scenario: scenario?.id ?? '', fingerprint: String(view.nm_fingerprint) }
}

/** Parts of workbooks and slides in which the mark stands. */
const PARTS = /sharedStrings\.xml$|worksheets\/sheet\d+\.xml$|docProps\/core\.xml$/

function markIn(bytes: Uint8Array): Mark | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readMark(strFromU8(bytes))
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) })
    for (const part of Object.values(parts)) {
      const mark = readMark(strFromU8(part))
      if (mark) return mark
    }
  } catch {
    // an archive that cannot be read is told so by whoever reads files
  }
  return undefined
}

/**
 * How an output stands to the plan as it is now, by walking its history until the plan is the one it shows. Content alone
 * decides: an output of the untouched example is met whenever and wherever the example was opened. The id is asked only
 * where the history never was as the output shows it.
 */
async function answer({ document }: State, name: string, mark: Mark): Promise<Message> {
  const { fingerprint } = mark
  const scenario: LocalText | Message =
    document.plan.scenarios.get(mark.scenario)?.name ?? message('returned.goneScenario')
  const back = await stepsTo(document, fingerprint, undo)
  if (back === 0) return message('returned.current', { name, scenario, fingerprint })
  if (back !== undefined) return message('returned.behind', { name, scenario, count: back })
  const forth = await stepsTo(document, fingerprint, redo)
  if (forth !== undefined) return message('returned.ahead', { name, scenario, count: forth })
  if (mark.plan !== document.plan.id) return message('returned.otherPlan', { name, fingerprint })
  return message('returned.unknown', { name, scenario, fingerprint })
}

/** How many steps along the history the plan has that fingerprint; undefined where it never does. */
async function stepsTo(document: Document, fingerprint: string, step: typeof undo): Promise<number | undefined> {
  let at: Document | undefined = document
  for (let steps = 0; at; steps++) {
    if ((await fingerprintOf(at.plan)) === fingerprint) return steps
    at = step(at)?.document
  }
  return undefined
}
