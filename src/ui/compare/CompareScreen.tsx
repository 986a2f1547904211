import { type Ref, useState } from 'react'
import { undo } from '../../commands/all.ts'
import { comparedOf, pairOf } from '../../store/comparing.ts'
import '../board/sheetWords.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { Icon } from '../shared/Icon.tsx'
import { Notices } from '../shell/Notices.tsx'
import { CompareHead } from './CompareHead.tsx'
import { CompareMaps, type CompareView, VIEWS } from './CompareMaps.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { Curves } from './Curves.tsx'
import { Sentences } from './Sentences.tsx'
import { SmallMultiples } from './SmallMultiples.tsx'
import './compare.css'

/** Scenarios held against the base: maps on the left; table, small charts, curves and sentences on the right. Opens on the difference. */
export default function CompareScreen({ ground }: { readonly ground: Ref<HTMLElement> }) {
  const { own, say } = useCompareSay()
  const actions = useActions()
  const northlot = useStore()
  const land = useNorthlot((state) => state.land)
  const shown = useNorthlot((state) => state.scenario)
  useNorthlot(comparedOf)
  const pair = pairOf(northlot.getState())
  const [view, setView] = useState<CompareView>('differences')
  if (!pair)
    return (
      <main ref={ground} className="compare lone" id="workspace">
        <section className="compare-offer" aria-label={own('compare.region')}>
          <p>{own('compare.onlyOne')}</p>
          <button type="button" className="button large primary" onClick={() => actions.duplicateScenario(shown)}>
            {say('scenario.duplicate')}
          </button>
          <Notices />
        </section>
      </main>
    )
  const { base, other } = pair
  const words = say(undo.label(northlot.getState()))
  return (
    <main ref={ground} className="compare" id="workspace">
      <CompareMaps key={land.ids.length} view={view} base={base} other={other} />
      <div className="compare-bar" data-covers="top">
        <fieldset className="compare-views" aria-label={own('compare.views')}>
          {VIEWS.map((one) => (
            <label key={one} className={one === view ? 'chosen' : ''}>
              <input type="radio" name="compare-view" checked={one === view} onChange={() => setView(one)} />
              {own(`compare.view.${one}`)}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="button square outlined"
          aria-label={words}
          title={words}
          onClick={actions.undo}
        >
          <Icon name="undo" className="small" />
        </button>
      </div>
      <div className="map-over compare-notices">
        <Notices />
      </div>
      <aside
        className="panel compare-panel scroll"
        data-covers={view === 'two' || view === 'four' ? 'none' : 'right'}
        aria-label={own('compare.region')}
      >
        <section className="compare-part" aria-label={own('compare.title')}>
          <CompareHead base={base} other={other} />
          <ComparisonTable base={base} other={other} />
        </section>
        <SmallMultiples other={other} />
        <Curves other={other} />
        <Sentences base={base} other={other} />
      </aside>
    </main>
  )
}
