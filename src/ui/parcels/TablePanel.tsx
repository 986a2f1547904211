import { writeCount } from '../../locales/format.ts'
import { GROUPINGS, type Grouping } from '../../measures/parcelGroups.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { usePanelSay } from '../shared/panelWords.ts'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { areaUnitWords, floorUnit, moneyUnitWords } from '../shared/writeFigure.ts'
import { COLUMNS, FIRST_COLUMNS } from './columns.ts'
import { rowsToCopy } from './copyRows.ts'
import { TABLE_FILTERS, useParcelsInView } from './ParcelsProvider.tsx'
import { useCopy } from './useCopy.ts'
import '../styles/selectionPanels.css'

/** How the table is laid out, and taking it to a spreadsheet. */
export default function TablePanel() {
  const say = useSay()
  const words = usePanelSay()
  const { language, areaUnit } = useReading()
  const { groupBy, setGroupBy, filter, setFilter, columns, setColumns, order } = useParcelsInView()
  const copies = useNorthlot((state) => rowsToCopy(state.selection, order).length)
  const copy = useCopy()
  const units = {
    area: areaUnitWords(language, areaUnit),
    floor: say(`unit.${floorUnit(areaUnit)}.symbol`),
    money: moneyUnitWords(language),
  }
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
      <fieldset>
        <legend>{words('table.columns')}</legend>
        <div className="table-columns">
          {COLUMNS.filter(({ id }) => id !== 'parcel').map(({ id }) => (
            <label key={id} className="rule-choice">
              <input
                type="checkbox"
                className="tick-box"
                checked={columns.includes(id)}
                onChange={(event) =>
                  // in the order of the list, whatever the order in which they were chosen
                  setColumns(
                    COLUMNS.map((column) => column.id).filter((one) =>
                      one === id ? event.target.checked : columns.includes(one),
                    ),
                  )
                }
              />
              {say(`column.${id}`, units)}
            </label>
          ))}
        </div>
      </fieldset>
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
