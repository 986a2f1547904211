import type { Finding } from '../../lib/finding.ts'
import { type Message, message } from '../../lib/message.ts'
import type { BriefGap } from '../../measures/brief.ts'
import { figuresOfGap } from '../../measures/briefFigures.ts'
import type { SaidFigure } from '../../measures/difference.ts'
import { areaFigure } from '../../measures/subtotalFigures.ts'
import { shortfallFigure } from '../../measures/targetShortfall.ts'
import { holdingsInView } from '../../store/findings.ts'
import type { State } from '../../store/state.ts'
import { targetAnswersOf } from '../../store/targets.ts'
import { SaidSentence } from '../compare/SaidSentence.tsx'
import { useStore } from '../northlotContext.tsx'

/** What is found of a target, of a brief or of land, with the numbers in it that say why. Loaded after the list. */
export default function FindingWords({ finding }: { readonly finding: Finding }) {
  const northlot = useStore()
  const { code, message: words } = finding
  const figuresOf = code.startsWith('target:')
    ? figuresOfTarget
    : code.startsWith('brief-')
      ? figuresOfBrief
      : figuresOfLand
  return <SaidSentence words={words} figures={figuresOf(northlot.getState(), finding)} />
}

function figuresOfTarget(state: State, { code, message: { params = {} } }: Finding): readonly SaidFigure[] {
  const answer = targetAnswersOf(state).find(({ target }) => code === `target:${target.id}`)
  if (!answer) return []
  const { value, shortfall } = params
  return [
    ...(value === undefined ? [] : [{ said: value, figure: { ...answer.figure, title: answer.target.name } }]),
    ...(shortfall === undefined ? [] : [{ said: shortfall, figure: shortfallFigure(answer) }]),
  ]
}

/** The gap as the finding words it, in what its assignee holds. */
function figuresOfBrief(
  state: State,
  { code, message: { params = {} }, parcels, next = [] }: Finding,
): readonly SaidFigure[] {
  const id = next.find(({ kind }) => kind === 'assignee')?.id
  const assignee = id === undefined ? undefined : state.document.plan.assignees.get(id)
  const { gap } = params
  const words = gap as Message | undefined
  if (!assignee || !words) return []
  const wish = code.slice('brief-'.length) as BriefGap['wish']
  const rows = parcels.flatMap((parcel) => state.rowOf.get(parcel) ?? [])
  return figuresOfGap({ words, wish, rows }, assignee, holdingsInView(state).get(assignee.id) ?? [], state.land)
}

/** The site area of the parcels that a finding is about, parcel by parcel. */
function figuresOfLand(state: State, { message: { params = {} }, parcels }: Finding): readonly SaidFigure[] {
  const { area } = params
  if (area === undefined) return []
  const rows = parcels.flatMap((parcel) => state.rowOf.get(parcel) ?? [])
  return [{ said: area, figure: areaFigure(state.land, rows, message('findings.title')) }]
}
