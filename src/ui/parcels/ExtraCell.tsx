// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { ownColumnsOf, ownValue } from '../../store/ownColumns.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { type ColumnId, isOwn, ownName } from './columns.ts'
import { EXTRA_COLUMNS, EXTRA_NUMBERS, extraValue, WORDED } from './extraColumns.ts'
import { NotStated } from './NotStated.tsx'
import { valueWords } from './valueWords.ts'

/** A cell of a column that the planner has added: one of ours, or one of the file's own. */
export function ExtraCell({ row, column }: { readonly row: number; readonly column: ColumnId }) {
  const say = useSay()
  const extra = EXTRA_COLUMNS.find((one) => one === column)
  const value = useNorthlot((state) =>
    isOwn(column) ? ownValue(state, row, ownName(column)) : extra && extraValue(state, row, extra),
  )
  const isNumber = useNorthlot((state) =>
    isOwn(column) ? ownColumnsOf(state).get(ownName(column))?.kind === 'number' : extra && EXTRA_NUMBERS.has(extra),
  )
  const ground = useNorthlot((state) => state.ground)
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const bundles = useNorthlot((state) => state.document.plan.bundles)
  const worded = extra && WORDED[extra]
  const words =
    value === undefined || !worded ? value : valueWords(worded, String(value), { ground, assignees, bundles }, say)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
    <div
      role="gridcell"
      data-column={column}
      className={`grid-cell of-${isOwn(column) ? 'own' : column}${isNumber ? ' end number' : ''}`}
      title={String(words ?? '')}
    >
      <span className="clip">
        {words !== undefined ? (
          words
        ) : isNumber ? (
          <NotStated />
        ) : (
          <span className="absent">{say('absent.notStated')}</span>
        )}
      </span>
    </div>
  )
}
