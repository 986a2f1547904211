import type { Message } from '../../lib/message.ts'
import { message } from '../../lib/message.ts'
import type { Grouping } from '../../measures/parcelGroups.ts'
import type { Choice } from '../../measures/parcelRule.ts'
import type { State } from '../../store/state.ts'
import type { Say } from '../shared/useSay.ts'
import { groundWords } from './groundWords.ts'

/** What values are named by: names of the plan and of the ground. */
export type Names = Pick<State, 'ground'> & Pick<State['document']['plan'], 'assignees' | 'bundles'>

const STATUSES = ['free', 'committed', 'reserved', 'unassigned'] as const
const TENURES = ['Government', 'private', 'mixed'] as const

/** One value of a choice or of a grouping in words; a word of the file's own stays as it is. */
export function valueWords(of: Choice | Grouping, value: string, names: Names, say: Say): string {
  const status = STATUSES.find((one) => value === one || value === `land:${one}`)
  if (status) return say(`land.${status}`)
  if (value === '')
    return say(of === 'assignee' ? 'land.unassigned' : `grouping.${of === 'bundle' ? 'noBundle' : 'none'}`)
  switch (of) {
    case 'ground':
      return groundWords(value, say) ?? value
    case 'tenure': {
      const tenure = TENURES.find((one) => one === value)
      return tenure ? say(`tenure.${tenure}`) : value
    }
    case 'area': {
      const area = names.ground.areas.find(({ id }) => id === value)
      return area ? say(area.name) : value
    }
    case 'bundle': {
      const bundle = names.bundles.get(value)
      return bundle ? say(bundle.name) : value
    }
    case 'assignee':
      return value
        .split('+')
        .map((id) => names.assignees.get(id)?.name)
        .map((name) => (name ? say(name) : value))
        .join(' + ')
    case 'landUse': {
      const named = say(landUseMessage(value))
      return named === `use.${value}` ? value : named
    }
    default:
      return value
  }
}

/** Words of a planned use: they come with the panels (`shared/panelWords.ts`). */
const landUseMessage = (use: string): Message => message(`use.${use}`)
