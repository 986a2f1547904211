import { useMemo } from 'react'
import { type CostEnd, present } from '../../measures/figure.ts'
import { scheduleFigures } from '../../measures/scheduleFigures.ts'
import { areaUnitWords, floorUnit, moneyUnitWords, tableMoneyScale } from '../../measures/writeFigure.ts'
import { contextOf, type ScheduleRow, scheduleRowsOf } from '../../store/selectors.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { AssigneeSwatch, LandSwatch } from '../shared/Swatch.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { Figure } from './Figure.tsx'
import { TooLow } from './TooLow.tsx'

/** The schedule of areas: a row for each assignee, Unassigned, Committed, Reserved, and the sum. */
export function ScheduleTable() {
  const say = useSay()
  const { language, areaUnit } = useReading()
  const rows = useNorthlot(scheduleRowsOf)
  const areaBasis = useNorthlot((state) => state.document.plan.settings.areaBasis)
  const area = areaUnitWords(language, areaUnit)
  const floor = say(`unit.${floorUnit(areaUnit)}.symbol`)
  const money = moneyUnitWords(language)
  return (
    <table className="table schedule" aria-label={say('schedule.title')}>
      <thead>
        <tr>
          <th scope="col">{say('schedule.assignee')}</th>
          <th scope="col" className="end">
            {say('schedule.parcels')}
          </th>
          <th scope="col" className="end">
            {say('schedule.siteArea', { unit: area })}
          </th>
          <th scope="col" className="end">
            {say('schedule.gfa', { unit: floor })}
          </th>
          <th scope="col" className="end">
            {say('schedule.share')}
          </th>
          <th scope="col" className="end">
            {say('schedule.cost', { unit: money })}
          </th>
          <th scope="col" className="end">
            {say('schedule.range')}
          </th>
          <th scope="col" className="end">
            {say('schedule.score')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ScheduleLine key={row.group} row={row} />
        ))}
      </tbody>
      <caption className="label">{say(`areaBasis.${areaBasis}`)}</caption>
    </table>
  )
}

function ScheduleLine({ row }: { readonly row: ScheduleRow }) {
  const say = useSay()
  const reading = useReading()
  const name = useRowName(row)
  const context = useNorthlot(contextOf)
  const figures = useMemo(() => scheduleFigures(context, row), [context, row])
  const floor = { ...reading, areaUnit: floorUnit(reading.areaUnit) }
  const scale = tableMoneyScale(reading.language)
  return (
    <tr className={row.group === 'sum' ? 'sum' : ''}>
      <th scope="row">
        <span className="row">
          {row.assignee ? <AssigneeSwatch assignee={row.assignee} small /> : null}
          {row.group === 'unassigned' || row.group === 'committed' || row.group === 'reserved' ? (
            <LandSwatch status={row.group} />
          ) : null}
          {name}
        </span>
      </th>
      <td className="end">
        <Figure figure={figures.parcels} name={`${name}, ${say('schedule.parcels')}`} />
      </td>
      <td className="end">
        <Figure figure={row.siteArea} name={name} />
      </td>
      <td className="end">
        <Figure figure={figures.gfa} name={`${name}, ${say('figure.parcel-gfa-m2')}`} reading={floor} />
      </td>
      <td className="end">
        <Figure figure={figures.share} name={`${name}, ${say('schedule.share')}`} />
      </td>
      <td className="end">
        <TooLow gap={row.costGap} />
        <Figure figure={row.cost} scale={scale} name={name} />
      </td>
      <td className="end number second">
        {row.parcels === 0 || !row.cost.range ? null : (
          <>
            <RangeEnd row={row} end="low" name={name} scale={scale} />–<wbr />
            <RangeEnd row={row} end="high" name={name} scale={scale} />
          </>
        )}
      </td>
      <td className="end">
        <Figure figure={row.score} name={name} />
      </td>
    </tr>
  )
}

interface RangeEndProps {
  readonly row: ScheduleRow
  readonly end: CostEnd
  readonly name: string
  readonly scale: number
}

/** One end of what a row costs, in the unit of the column. */
function RangeEnd({ row: { group, cost }, end, name, scale }: RangeEndProps) {
  const say = useSay()
  const northlot = useStore()
  if (!cost.range) return null
  return (
    <Figure
      figure={{ measure: `schedule-cost-${end}-hkd`, unit: 'hkd', amount: present(cost.range[end]) }}
      name={`${name}, ${say(`schedule.${end}`)}`}
      scale={scale}
      explainedBy={() =>
        import('./whyOfSchedule.ts').then(({ scheduleEnd }) => scheduleEnd(northlot.getState(), group, end))
      }
    />
  )
}

function useRowName(row: ScheduleRow): string {
  const say = useSay()
  if (row.assignee) return say(row.assignee.name)
  if (row.group === 'sum') return say('schedule.sum')
  return say(`balance.${row.group as 'unassigned'}`)
}
