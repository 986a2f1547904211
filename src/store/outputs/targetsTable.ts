import type { Cell, Row, Table } from '../../files/tables/table.ts'
import { type LocalText, type Message, message } from '../../lib/message.ts'
import { boundWords, type TargetAnswer } from '../../measures/targets.ts'
import type { Scenario, Target } from '../../plan/types.ts'
import { sourceTitle } from '../ground.ts'
import { asScenario, scenariosOf } from '../selectors.ts'
import type { State } from '../state.ts'
import { targetAnswersOf } from '../targets.ts'
import { column } from './columns.ts'
import { amountCell } from './parcelSchedule.ts'
import type { OutputSetting } from './setting.ts'

/** Every target against every scenario: whose land, the rule, what is wanted and measured, what is short, and the state. */
export function targetsTable({ state }: OutputSetting): Table {
  return {
    id: 'targets',
    title: message('output.targets'),
    columns: [
      column('scenario', undefined, undefined, 1.2),
      column('target', undefined, undefined, 2.4),
      column('subject', undefined, undefined, 1.4),
      column('held', undefined, undefined, 1.8),
      column('told', undefined, undefined, 1.4),
      column('rule', undefined, undefined, 0.9),
      column('wantedFrom', 'ratio'),
      column('wantedTo', 'ratio'),
      column('unit', undefined, undefined, 0.6),
      column('measured', 'ratio'),
      column('shortfall', 'ratio'),
      column('state', undefined, undefined, 0.8),
      column('words', undefined, undefined, 3),
      column('source', undefined, undefined, 1.6),
    ],
    rows: scenariosOf(state).flatMap((scenario) => {
      const shown = asScenario(state, scenario.id)
      return targetAnswersOf(shown).map((answer) => rowOf(shown, scenario, answer))
    }),
    notes: [message('output.note.targets')],
  }
}

function rowOf(state: State, scenario: Scenario, answer: TargetAnswer): Row {
  const { target, unit, figure, shortfall, words } = answer
  const { atLeast, atMost, about, source } = target
  return {
    cells: [
      scenario.name,
      target.name,
      subjectOf(state, target),
      heldBy(target),
      toldOf(state, target),
      message(`output.rule.${boundWords(atLeast, atMost, about === true).slice('target.'.length)}`),
      atLeast,
      atMost,
      message(`output.figureUnit.${unit}`),
      amountCell(figure.amount),
      answer.state === 'unknown' ? undefined : shortfall,
      message(`targets.state.${answer.state}`),
      words,
      source === undefined ? undefined : sourceTitle(state.ground.sources, source),
    ],
  }
}

/** The name of the measure: one of targets' own, else that of a figure of the scenario. */
const heldBy = ({ measure }: Target): Message =>
  message(measure.startsWith('target-') ? `measure.${measure}` : `figure.${measure}`)

function subjectOf({ document: { plan }, ground }: State, { scope }: Target): Cell {
  if (scope.kind === 'scenario') return message('scope.scenario')
  if (scope.kind === 'area') return ground.areas.find(({ id }) => id === scope.id)?.name ?? scope.id
  return (scope.kind === 'assignee' ? plan.assignees : plan.bundles).get(scope.id)?.name ?? scope.id
}

/** What else the measure was told: a University Town site, a planned use, a year, metres. */
function toldOf({ ground }: State, { of = {} }: Target): Cell {
  const site = ground.universityTown.sites.find(({ id }) => id === of.site)
  const named: Record<string, LocalText | undefined> = {
    use: ground.landUses[String(of.use)],
    site: site && { en: site.nameEn, zh: site.nameZh },
  }
  const items = Object.entries(of).map(([key, value]) =>
    message('explain.factLine', { label: message(`detail.${key}`), text: named[key] ?? String(value) }),
  )
  return items.length === 0 ? undefined : message('output.told', { items })
}
