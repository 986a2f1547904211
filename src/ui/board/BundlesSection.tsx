import { useMemo } from 'react'
import { makeBundle } from '../../commands/board.ts'
import { writeCount } from '../../locales/format.ts'
import { bundleSums } from '../../measures/bundleSums.ts'
import { present } from '../../measures/figure.ts'
import type { Bundle } from '../../plan/types.ts'
import { bundlesOf } from '../../store/bundling.ts'
import { basisOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { Woven } from '../measures/Woven.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** "Bundles": parcels disposed of together, each with its gross area; pressing one outlines it on the map. */
export function BundlesSection() {
  const say = useSay()
  const northlot = useStore()
  const bundles = useNorthlot(bundlesOf)
  return (
    <section aria-label={say('bundles.title')}>
      <header className="panel-head of-bundles">
        <h2>{say('bundles.title')}</h2>
        <span className="quiet number">{writeCount(bundles.length)}</span>
        <span className="spacer" />
        <button
          type="button"
          className="button small square"
          aria-label={say('bundles.add')}
          title={say('bundles.add')}
          onClick={() => makeBundle.run(northlot)}
        >
          <Icon name="plus" />
        </button>
      </header>
      {bundles.length === 0 ? <p className="assignee-note label">{say('bundles.none')}</p> : null}
      <ul className="bundle-list">
        {bundles.map((bundle) => (
          <BundleRow key={bundle.id} bundle={bundle} />
        ))}
      </ul>
    </section>
  )
}

function BundleRow({ bundle }: { readonly bundle: Bundle }) {
  const say = useSay()
  const actions = useActions()
  const basis = useNorthlot(basisOf)
  const rowOf = useNorthlot((state) => state.rowOf)
  const shown = useNorthlot((state) => state.shownBundle === bundle.id)
  const locked = useNorthlot(({ document: { plan } }) =>
    bundle.sites.every(({ parcel }) => parcel === undefined || plan.locks.has(`parcel:${parcel}`)),
  )
  const sums = useMemo(() => bundleSums(basis, rowOf, bundle), [basis, rowOf, bundle])
  const parcels = bundle.sites.filter(({ parcel }) => parcel !== undefined).length
  const name = say(bundle.name)
  const why = (which: 'gross' | 'net') =>
    import('./whyOfBundle.ts').then(({ figureOfBundle }) => figureOfBundle(bundle, sums, which))
  return (
    <li className={`assignee bundle${shown ? ' chosen' : ''}`} title={name}>
      <button
        type="button"
        className="assignee-press"
        aria-pressed={shown}
        aria-label={name}
        onClick={() => actions.showBundle(shown ? undefined : bundle.id)}
      />
      <span className="bundle-mark">
        <Icon name={locked && parcels > 0 ? 'lock' : 'layers'} />
      </span>
      <span className="assignee-name">
        <span className="clip">{name.split(/ \(|（/)[0]}</span>
      </span>
      <span className="bold row assignee-given">
        {bundle.publishedAreaM2 === undefined ? null : <span className="quiet about">{say('bundles.about')}</span>}
        <Figure
          figure={{ measure: 'bundle-gross-m2', unit: 'm2', amount: present(sums.grossM2) }}
          name={name}
          explainedBy={() => why('gross')}
        />
      </span>
      <button
        type="button"
        className="button small square row-menu"
        aria-label={say('bundles.open', { bundle: bundle.name })}
        title={say('bundles.open', { bundle: bundle.name })}
        onClick={() => actions.openDialog({ kind: 'bundle', bundle: bundle.id })}
      >
        <Icon name="card" className="small" />
      </button>
      <span className="assignee-below">
        <span className="label clip">
          <Woven
            words={(net) => say('bundles.facts', { count: parcels, net })}
            figure={{ measure: 'bundle-net-m2', unit: 'm2', amount: present(sums.netM2) }}
            name={name}
            withUnit
            explainedBy={() => why('net')}
          />
          {bundle.example ? ` · ${say('bundles.example')}` : ''}
        </span>
      </span>
    </li>
  )
}
