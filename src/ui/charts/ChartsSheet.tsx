import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { anythingIn, CHARTS, type ChartId, chartSeries } from '../../store/chartSeries.ts'
import { scenariosOf } from '../../store/selectors.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { BarRows } from './BarRows.tsx'
import { ChartTable } from './ChartTable.tsx'
import { useChartSay } from './chartWords.ts'
import './charts.css'

/** Dialog "Charts": the shown scenario where people would rather look than read, a table behind each. */
export default function ChartsSheet() {
  const say = useSay()
  const own = useChartSay()
  const [shown, setShown] = useState<ChartId>('area')
  const scenario = useNorthlot((state) => scenariosOf(state).find((one) => one.id === state.scenario))
  return (
    <Sheet
      title={own('chart.title')}
      className="charts-sheet"
      lead={scenario ? <span className="tag accent clip">{say(scenario.name)}</span> : null}
      foot={
        <button type="button" className="button large" onClick={() => window.print()}>
          {own('chart.print')}
        </button>
      }
    >
      <Tabs selectedKey={shown} onSelectionChange={(key) => setShown(key as ChartId)}>
        <TabList className="chart-tabs" aria-label={own('chart.which')}>
          {CHARTS.map((chart) => (
            <Tab key={chart} id={chart} className="chart-tab">
              {own(`chart.${chart}`)}
            </Tab>
          ))}
        </TabList>
        {CHARTS.map((chart) => (
          <TabPanel key={chart} id={chart}>
            <Chart chart={chart} />
          </TabPanel>
        ))}
      </Tabs>
    </Sheet>
  )
}

function Chart({ chart }: { readonly chart: ChartId }) {
  const own = useChartSay()
  const any = useNorthlot((state) => anythingIn(state, chart))
  const series = useNorthlot((state) => chartSeries(state, chart))
  const title = own(`chart.${chart}`)
  if (!any) return <p className="quiet">{own('chart.nothing')}</p>
  return (
    <figure className="chart-figure">
      <figcaption className="label">{own(`chart.${chart}Note`)}</figcaption>
      <BarRows chart={chart} series={series} title={title} />
      <details className="chart-behind">
        <summary>{own('chart.table')}</summary>
        <ChartTable chart={chart} series={series} title={title} />
      </details>
    </figure>
  )
}
