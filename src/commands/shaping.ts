import { message } from '../lib/message.ts'
import type { SketchVerb } from '../store/shapingActions.ts'
import type { State } from '../store/state.ts'
import { always, type Command, nothingSelected } from './command.ts'

const oneSelected = (state: State) =>
  state.selection.size === 1 ? undefined : (nothingSelected(state) ?? message('refusal.selectOne'))

const draws = (verb: SketchVerb, keys: string, whyNot: Command['whyNot']): Command => ({
  id: `shape-${verb}`,
  label: () => message(`shape.${verb}`),
  keys,
  task: 'shape',
  whyNot,
  run: ({ actions }) => actions.sketch(verb),
})

/** Changing the parcels themselves: those that are drawn on the map, and those done at once. */
export const SHAPING: readonly Command[] = [
  draws('split', 'k', nothingSelected),
  {
    id: 'shape-merge',
    label: () => message('shape.merge'),
    keys: 'j',
    task: 'shape',
    whyNot: (state) => (state.selection.size < 2 ? message('refusal.mergeTwo') : undefined),
    run: ({ actions }) => void actions.mergeParcels(),
  },
  draws('reshape', 'e', oneSelected),
  draws('hole', 'o', oneSelected),
  {
    id: 'shape-trim',
    label: () => message('shape.trim'),
    keys: 'Shift+e',
    task: 'shape',
    // of two, the larger gives way
    whyNot: (state) => (state.selection.size === 2 ? undefined : oneSelected(state)),
    run: ({ actions }) => void actions.trimParcel(),
  },
  draws('draw', 'd', always),
  {
    id: 'shape-land',
    label: () => message('land.open'),
    keys: 'g',
    task: 'shape',
    whyNot: nothingSelected,
    run: (northlot) => {
      // no dialog about nothing: the refusal says what is missing
      if (northlot.getState().selection.size === 0) northlot.actions.setParcelFields({})
      else northlot.actions.openDialog({ kind: 'land' })
    },
  },
  {
    id: 'shape-retire',
    label: () => message('shape.retire'),
    keys: 'Shift+Delete',
    task: 'shape',
    whyNot: nothingSelected,
    run: ({ actions }) => void actions.retireParcels(),
  },
]
