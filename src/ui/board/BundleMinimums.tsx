import { keptOf } from '../../measures/bundleSums.ts'
import type { Bundle, ParcelId } from '../../plan/types.ts'
import { Icon } from '../shared/Icon.tsx'
import { Part } from './Sheet.tsx'
import { Stepper } from './Stepper.tsx'
import { useSheetSay } from './sheetWords.ts'

interface BundleMinimumsProps {
  readonly bundle: Bundle
  /** Sites ticked in the table above. */
  readonly ticked: readonly ParcelId[]
  readonly change: (minimums: NonNullable<Bundle['minimums']>) => void
}

/** "At least 1 of 3": what the winner must keep of some sites, and whether the duties say so. */
export function BundleMinimums({ bundle, ticked, change }: BundleMinimumsProps) {
  const { own } = useSheetSay()
  const minimums = bundle.minimums ?? []
  return (
    <Part title={own('bundle.minimums')}>
      <ul className="minimums">
        {minimums.map(({ parcels, atLeast }, at) => {
          const kept = keptOf(bundle, parcels)
          const met = kept >= atLeast
          return (
            <li key={parcels.join()}>
              <span className={met ? 'good' : 'warn'}>
                <Icon name={met ? 'tick' : 'look'} className="small" />
                <span className="hidden-words">{own(met ? 'bundle.minimumMet' : 'bundle.minimumNotMet')}</span>
              </span>
              <span className="finding-words">{own('bundle.minimum', { atLeast, kept, sites: [...parcels] })}</span>
              <Stepper
                value={atLeast}
                least={1}
                most={parcels.length}
                fewer={own('bundle.lessMinimum')}
                more={own('bundle.moreMinimum')}
                change={(next) => change(minimums.map((one, i) => (i === at ? { ...one, atLeast: next } : one)))}
              />
              <button
                type="button"
                className="button small square"
                aria-label={own('bundle.removeMinimum')}
                onClick={() => change(minimums.filter((_, i) => i !== at))}
              >
                <Icon name="close" className="small" />
              </button>
            </li>
          )
        })}
      </ul>
      {ticked.length === 0 ? (
        <p className="label">{own('bundle.tickFirst')}</p>
      ) : (
        <button
          type="button"
          className="button outlined"
          onClick={() => change([...minimums, { parcels: ticked, atLeast: 1 }])}
        >
          <Icon name="plus" className="small" />
          {own('bundle.addMinimum', { count: ticked.length })}
        </button>
      )}
    </Part>
  )
}
