// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { type ExtraColumn, extraValue, WORDED } from './extraColumns.ts'
import { valueWords } from './valueWords.ts'

/** A cell of a column that the planner has added. */
export function ExtraCell({ row, column }: { readonly row: number; readonly column: ExtraColumn }) {
  const say = useSay()
  const value = useNorthlot((state) => extraValue(state, row, column))
  const ground = useNorthlot((state) => state.ground)
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const bundles = useNorthlot((state) => state.document.plan.bundles)
  const worded = WORDED[column]
  const words =
    value === undefined || !worded ? value : valueWords(worded, String(value), { ground, assignees, bundles }, say)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
    <div
      role="gridcell"
      className={`grid-cell of-${column}${column === 'year' ? ' end number' : ''}`}
      title={String(words ?? '')}
    >
      <span className="clip">
        {words === undefined ? <span className="absent">{say('absent.notStated')}</span> : words}
      </span>
    </div>
  )
}
