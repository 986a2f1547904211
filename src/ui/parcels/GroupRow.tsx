// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react'
import { writeCount } from '../../locales/format.ts'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { loadWords } from '../../locales/say.ts'
import { present } from '../../measures/figure.ts'
import { subtotalOf } from '../../measures/subtotal.ts'
import { parcelContextOf } from '../../store/ruling.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { sayIn, useSay } from '../shared/useSay.ts'
import type { GroupLine } from './lines.ts'
import type { RowSelecting } from './useRowSelecting.ts'
import { valueWords } from './valueWords.ts'

interface GroupRowProps {
  readonly line: GroupLine
  readonly index: number
  readonly top: number
  readonly columns: number
  readonly active: boolean
  readonly press: RowSelecting['press']
  readonly fold: (value: string, folded: boolean) => void
}

/** The head of a group: its name, its subtotals, and a tick box for all of it. */
export const GroupRow = memo(function GroupRow({ line, index, top, columns, active, press, fold }: GroupRowProps) {
  const say = useSay()
  const context = useNorthlot(parcelContextOf)
  const ground = useNorthlot((state) => state.ground)
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const bundles = useNorthlot((state) => state.document.plan.bundles)
  const selected = useNorthlot((state) => line.rows.reduce((sum, row) => sum + Number(state.selection.has(row)), 0))
  const sums = useMemo(() => subtotalOf(context, line.rows), [context, line.rows])
  const name = valueWords(line.by, line.value, { ground, assignees, bundles }, say)
  const all = selected === line.rows.length
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected > 0 && !all
  }, [selected, all])
  const northlot = useStore()
  const why = (which: 'count' | 'area' | 'cost') =>
    Promise.all([import('./whyOfParcels.ts'), ...LANGUAGES.map(loadWords)]).then(([{ sumOfParcels }]) => {
      const named = (language: Language) =>
        valueWords(line.by, line.value, { ground, assignees, bundles }, sayIn(language))
      return sumOfParcels(northlot.getState(), line.rows, { en: named('en'), zh: named('zh-Hant-HK') }, which)
    })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    fold(line.value, event.key === 'ArrowLeft')
  }
  return (
    <div
      role="row"
      className={`grid-row group${all ? ' selected' : ''}`}
      aria-rowindex={index + 2}
      aria-selected={all}
      data-index={index}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event: MouseEvent) => press(index, event.shiftKey ? 'range' : 'toggle')}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the tick box in it takes the focus */}
      <div role="gridcell" className="grid-cell tick">
        <input
          ref={box}
          type="checkbox"
          className="tick-box"
          aria-label={say('parcels.selectGroup', { group: name })}
          checked={all}
          tabIndex={-1}
          onChange={() => undefined}
          onClick={(event) => {
            event.stopPropagation()
            press(index, 'toggle')
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className="grid-cell group-name" aria-colspan={columns}>
        <button
          type="button"
          className="button small square"
          aria-label={say('parcels.foldGroup', { group: name })}
          aria-expanded={!line.folded}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation()
            fold(line.value, !line.folded)
          }}
        >
          <Icon name={line.folded ? 'right' : 'down'} className="small" />
        </button>
        <span className="clip">{name}</span>
        <span className="row group-sums number">
          <span className="quiet">
            <Figure
              figure={{ measure: 'group-parcels', unit: 'count', amount: present(sums.parcels) }}
              explainedBy={() => why('count')}
              name={`${name}, ${say('schedule.parcels')}`}
              said={say('assignees.parcels', { count: sums.parcels, number: writeCount(sums.parcels) })}
              tabIndex={active ? 0 : -1}
            />
          </span>
          <Figure
            figure={{ measure: 'group-area-m2', unit: 'm2', amount: present(sums.siteAreaM2) }}
            explainedBy={() => why('area')}
            name={`${name}, ${say('measure.siteAreaOne')}`}
            tabIndex={active ? 0 : -1}
            withUnit
          />
          <Figure
            figure={{ measure: 'group-cost-likely-hkd', unit: 'hkd', amount: present(sums.costLikelyHkd) }}
            explainedBy={() => why('cost')}
            name={`${name}, ${say('measure.cost')}`}
            tabIndex={active ? 0 : -1}
            withUnit
          />
        </span>
      </div>
    </div>
  )
})
