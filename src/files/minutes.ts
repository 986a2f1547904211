import './meetingWords.ts'
import { type LocalText, message } from '../lib/message.ts'
import { type Language, textIn } from '../locales/language.ts'
import { say } from '../locales/say.ts'
import { decisionsInOrder } from '../plan/edits/editDecisions.ts'
import type { Decision, Plan, ScenarioId } from '../plan/types.ts'
import { disclaimers } from './stamp.ts'

export interface MinutesRequest {
  readonly plan: Plan
  readonly scenario: ScenarioId
  /** When they were written. */
  readonly time: Date
  readonly appVersion: string
  /** Of the plan, e.g. `7F3A-19C2`. */
  readonly fingerprint: string
  /** Newest date of the parcels' data, as the data says it; absent where no parcel says one. */
  readonly dataDate?: string
  /** The language that comes first; the other follows, the same in content. */
  readonly first: Language
}

/**
 * The decision log as minutes in Markdown, in both languages: each question with its options, what the figures said at
 * that moment, what was decided, by whom and when; the disclaimer goes with it.
 *
 * Takes  a plan; the words of both languages must be loaded.
 */
export function minutes(request: MinutesRequest): string {
  const languages: readonly Language[] = request.first === 'en' ? ['en', 'zh-Hant-HK'] : ['zh-Hant-HK', 'en']
  return `${languages.map((language) => minutesIn(request, language)).join('\n---\n\n')}`
}

function minutesIn(
  { plan, scenario, time, appVersion, fingerprint, dataDate }: MinutesRequest,
  language: Language,
): string {
  const words = (key: string, params?: Record<string, string>) => say(message(key, params), language)
  const text = (local: LocalText) => plainLine(textIn(local, language))
  const colon = language === 'en' ? ': ' : '：'
  const nameOf = (id: ScenarioId) => {
    const named = plan.scenarios.get(id)
    return named ? text(named.name) : id
  }
  const entry = (decision: Decision, number: number): string[] => [
    `## ${number}. ${text(decision.question)}`,
    '',
    ...(decision.scenario === undefined
      ? []
      : [`- ${words('decisions.scenario')}${colon}${nameOf(decision.scenario)}`]),
    ...(decision.options?.length
      ? [`- ${words('minutes.options')}${colon.trim()}`, ...decision.options.map((option) => `  - ${text(option)}`)]
      : []),
    ...(decision.figures.length > 0
      ? [
          `- ${words('minutes.figures')}${colon.trim()}`,
          ...decision.figures.map((said) => `  - ${plainLine(say(said, language))}`),
        ]
      : []),
    `- **${words('minutes.decision')}${colon}${decision.decision ? text(decision.decision) : words('minutes.open')}**`,
    ...(decision.by ? [`- ${words('minutes.by')}${colon}${plainLine(decision.by)}`] : []),
    `- ${words('minutes.at')}${colon}${writeMoment(new Date(decision.at), language)}`,
    '',
  ]
  const decisions = decisionsInOrder(plan)
  return [
    `# ${words('minutes.heading')}${colon}${text(plan.title)}`,
    '',
    `- ${words('minutes.scenario')}${colon}${nameOf(scenario)}`,
    `- ${words('minutes.date')}${colon}${writeMoment(time, language)}`,
    ...(dataDate ? [`- ${words('minutes.dataDate', { date: dataDate })}`] : []),
    `- ${words('minutes.version', { version: appVersion, fingerprint })}`,
    '',
    ...(decisions.length === 0 ? [words('minutes.none'), ''] : decisions.flatMap((one, i) => entry(one, i + 1))),
    ...disclaimers(plan.settings.example).map((one) => `> ${say(one, language)}`),
    '',
  ].join('\n')
}

/** A day with the time, as each language writes it: 25 February 2026, 14:05 · 2026年2月25日 14:05. */
export function writeMoment(time: Date, language: Language): string {
  if (Number.isNaN(time.getTime())) return ''
  const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
  return language === 'en' ? `${writeDay(time, language)}, ${clock}` : `${writeDay(time, language)} ${clock}`
}

export function writeDay(time: Date, language: Language): string {
  if (language !== 'en') return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(time)
  return `${time.getDate()} ${month} ${time.getFullYear()}`
}

/** What someone typed, as one line that Markdown does not read as markup. */
const plainLine = (typed: string): string =>
  typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
