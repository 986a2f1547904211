import { writeCount } from '../../locales/format.ts'
import { GROUPINGS, type Grouping } from '../../measures/parcelGroups.ts'
import { ownColumnsOf } from '../../store/ownColumns.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { FloatingDialog } from '../shared/FloatingDialog.tsx'
import type { Floating } from '../shared/floating.ts'
import { Icon } from '../shared/Icon.tsx'
import { usePanelSay } from '../shared/panelWords.ts'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { COLUMNS, type ColumnId, FIRST_COLUMNS, ownColumnId } from './columns.ts'
import { rowsToCopy } from './copyRows.ts'
import { headWords } from './headWords.ts'
import { TABLE_FILTERS, useParcelsInView } from './ParcelsProvider.tsx'
import { useCopy } from './useCopy.ts'
import '../styles/selectionPanels.css'

/** The small dialog of it. */
export default function TablePanelDialog(floating: Floating) {
  const say = useSay()
  return (
    <FloatingDialog {...floating} className="table-panel" label={say('parcels.table')}>
      <TablePanel />
    </FloatingDialog>
  )
}

/** How the table is laid out, and taking it to a spreadsheet. */
function TablePanel() {
  const say = useSay()
  const words = usePanelSay()
  const reading = useReading()
  const { groupBy, setGroupBy, filter, setFilter, only, setOnly, columns, setColumns, order } = useParcelsInView()
  const own = useNorthlot(ownColumnsOf)
  const copies = useNorthlot((state) => rowsToCopy(state.selection, order).length)
  const copy = useCopy()
  const ids = [...COLUMNS.map(({ id }) => id), ...[...own.keys()].map(ownColumnId)]
  // in the order of the list, whatever the order in which they were chosen
  const choose = (id: ColumnId, on: boolean) =>
    setColumns(ids.filter((one) => (one === id ? on : columns.includes(one))))
  return (
    <div className="table-body">
      <label className="table-line">
        {words('table.group')}
        <select
          className="field rule-select"
          value={groupBy ?? ''}
          onChange={(event) => setGroupBy(event.target.value === '' ? undefined : (event.target.value as Grouping))}
        >
          <option value="">{words('table.groupNone')}</option>
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {say(`grouping.${by}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="table-line">
        {words('table.filter')}
        <select
          className="field rule-select"
          value={filter}
          onChange={(event) => setFilter(TABLE_FILTERS.find((one) => one === event.target.value) ?? 'all')}
        >
          {TABLE_FILTERS.map((one) => (
            <option key={one} value={one}>
              {words(`table.filter.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="table-line">
        {words('table.only')}
        <select
          className="field rule-select"
          value={only?.column ?? ''}
          onChange={(event) => {
            const column = ids.find((id) => id === event.target.value)
            setOnly(column && { column, text: only?.text ?? '' })
          }}
        >
          <option value="">{words('table.onlyAll')}</option>
          {ids.map((id) => (
            <option key={id} value={id}>
              {headWords(reading, id, say)}
            </option>
          ))}
        </select>
      </label>
      {only ? (
        <label className="table-line">
          <span className="label">{words('table.onlyHow')}</span>
          <input
            className="field"
            aria-label={words('table.onlyText')}
            value={only.text}
            onChange={(event) => setOnly({ ...only, text: event.target.value })}
          />
        </label>
      ) : null}
      <fieldset>
        <legend>{words('table.columns')}</legend>
        <div className="table-columns">
          {COLUMNS.filter(({ id }) => id !== 'parcel').map(({ id }) => (
            <label key={id} className="rule-choice">
              <input
                type="checkbox"
                className="tick-box"
                checked={columns.includes(id)}
                onChange={(event) => choose(id, event.target.checked)}
              />
              {headWords(reading, id, say)}
            </label>
          ))}
        </div>
      </fieldset>
      {own.size === 0 ? null : (
        <fieldset>
          <legend>{words('table.ownColumns')}</legend>
          <div className="table-columns">
            {[...own.values()].map(({ name, kind }) => (
              <label key={name} className="rule-choice">
                <input
                  type="checkbox"
                  className="tick-box"
                  checked={columns.includes(ownColumnId(name))}
                  onChange={(event) => choose(ownColumnId(name), event.target.checked)}
                />
                <span className="clip" title={name}>
                  {name}
                </span>
                <span className="number quiet">{say(`own.${kind}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="table-line">
        <button type="button" className="button small" onClick={() => setColumns(FIRST_COLUMNS)}>
          {words('table.reset')}
        </button>
        <button type="button" className="button small outlined" onClick={copy}>
          <Icon name="copy" className="small" />
          {words('table.copy')}
        </button>
      </div>
      <p className="label">{words('table.copyWhat', { count: copies, number: writeCount(copies) })}</p>
    </div>
  )
}
