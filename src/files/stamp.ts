import { type LocalText, type Message, message } from '../lib/message.ts'
import type { Language } from '../locales/language.ts'
import { say } from '../locales/say.ts'

/** What every output says of itself. */
export interface Stamp {
  readonly title: LocalText
  readonly scenario: LocalText
  readonly planId: string
  readonly scenarioId: string
  /** The day it was made, ISO date. */
  readonly date: string
  /** Newest date of the parcels' data, as the data says it; absent where no parcel says one. */
  readonly dataDate?: string
  readonly appVersion: string
  /** Of the plan, e.g. `7F3A-19C2`. */
  readonly fingerprint: string
  /** The plan is the example: its firms are invented. */
  readonly example?: boolean
}

/** What a plan is not; of the example first that its firms are invented. It goes with everything that is taken away. */
export const disclaimers = (example: boolean | undefined): readonly Message[] => [
  ...(example ? [message('example.note')] : []),
  message('status.disclaimer'),
]

/** The stamp in words, a line each; the last is for the app to read when the file comes back. */
export function stampLines(stamp: Stamp, language: Language): readonly string[] {
  const { title, scenario, date, dataDate, appVersion, fingerprint } = stamp
  return [
    say(message('stamp.plan', { title, scenario }), language),
    say(message('stamp.made', { date, version: appVersion }), language),
    ...(dataDate ? [say(message('stamp.dataDate', { date: dataDate }), language)] : []),
    say(message('stamp.fingerprint', { fingerprint }), language),
    ...disclaimers(stamp.example).map((one) => say(one, language)),
    markOf(stamp),
  ]
}

/** The stamp in one short line, for the foot of a page or a slide. */
export const stampLine = ({ scenario, date, fingerprint, appVersion }: Stamp, language: Language): string =>
  say(message('stamp.line', { scenario, date, fingerprint, version: appVersion }), language)

/** What the app reads when an output is dropped back. */
export interface Mark {
  readonly plan: string
  readonly scenario: string
  readonly fingerprint: string
}

export const markOf = ({ planId, scenarioId, fingerprint }: Pick<Stamp, 'planId' | 'scenarioId' | 'fingerprint'>) =>
  `northlot plan=${encodeURIComponent(planId)} scenario=${encodeURIComponent(scenarioId)} fingerprint=${fingerprint}`

const MARK = /northlot plan=([^\s<"]+) scenario=([^\s<"]+) fingerprint=([0-9A-F]{4}-[0-9A-F]{4})/

/** The first mark in some text, if there is one. */
export function readMark(text: string): Mark | undefined {
  const [, plan, scenario, fingerprint] = MARK.exec(text) ?? []
  if (!plan || !scenario || !fingerprint) return undefined
  return { plan: decoded(plan), scenario: decoded(scenario), fingerprint }
}

/** A mark that was edited by hand is read as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
