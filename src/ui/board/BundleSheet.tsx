import { useMemo, useState } from 'react'
import { bundleSums, DUTIES, type SiteSums } from '../../measures/bundleSums.ts'
import { parcelFigures } from '../../measures/parcelFigures.ts'
import { landUseOf } from '../../measures/plannedUse.ts'
import type { Bundle, BundleSite, Duty } from '../../plan/types.ts'
import { sourceTitle } from '../../store/ground.ts'
import { selectedIds } from '../../store/selectedIds.ts'
import { basisOf, contextOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { ParcelButton } from '../shared/ParcelButton.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useReading } from '../shared/useReading.ts'
import { useAnnounce } from '../shell/announce.tsx'
import { ChecklistPart } from '../targets/ChecklistPart.tsx'
import { BundleAtBenchmark } from './BundleAtBenchmark.tsx'
import { BundleMinimums } from './BundleMinimums.tsx'
import { BundleProgramme } from './BundleProgramme.tsx'
import { BundleTotals } from './BundleTotals.tsx'
import { BundleUses } from './BundleUses.tsx'
import { bundleText } from './bundleText.ts'
import { EditedText } from './EditedText.tsx'
import { Part, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** The sheet of one bundle: its sites with their duties, totals by duty, gross and net, and what it must keep. */
export default function BundleSheet({ id }: { readonly id: Bundle['id'] }) {
  const bundle = useNorthlot((state) => state.document.plan.bundles.get(id))
  return bundle ? <OpenSheet bundle={bundle} /> : null
}

function OpenSheet({ bundle }: { readonly bundle: Bundle }) {
  const { own, say } = useSheetSay()
  const actions = useActions()
  const reading = useReading()
  const announce = useAnnounce()
  const basis = useNorthlot(basisOf)
  const rowOf = useNorthlot((state) => state.rowOf)
  const ground = useNorthlot((state) => state.ground)
  const selection = useNorthlot((state) => state.selection)
  const land = useNorthlot((state) => state.land)
  const sums = useMemo(() => bundleSums(basis, rowOf, bundle), [basis, rowOf, bundle])
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const change = (part: Partial<Bundle>) => actions.changeBundle({ ...bundle, ...part })
  const changeSite = (at: number, site: BundleSite | undefined) =>
    change({ sites: bundle.sites.flatMap((one, i) => (i === at ? (site ?? []) : one)) })
  const missing = selectedIds({ selection, land }).filter((parcel) =>
    bundle.sites.every((site) => site.parcel !== parcel),
  )
  const copy = async () => {
    const text = bundleText(bundle, sums, {
      own,
      say,
      reading,
      source: bundle.source && say(sourceTitle(ground.sources, bundle.source)),
    })
    try {
      await navigator.clipboard.writeText(text)
      announce({ key: 'bundle.copied' })
    } catch {
      announce({ key: 'bundle.notCopied' }, 'alert')
    }
  }
  return (
    <Sheet
      title={own('bundle.title')}
      className="bundle-sheet"
      lead={<Icon name="layers" />}
      foot={
        <>
          <button
            type="button"
            className="button large"
            onClick={() => {
              if (actions.removeBundle(bundle.id)) actions.closeDialog()
            }}
          >
            <Icon name="bin" className="small" />
            {own('bundle.remove')}
          </button>
          <button
            type="button"
            className="button large outlined"
            onClick={() => actions.openDialog({ kind: 'plan-sheet', bundle: bundle.id })}
          >
            {own('bundle.print')}
          </button>
          <button type="button" className="button large outlined" onClick={() => void copy()}>
            <Icon name="copy" className="small" />
            {own('bundle.copy')}
          </button>
          <button
            type="button"
            className="button large primary"
            onClick={() => {
              actions.closeDialog()
              actions.showBundle(bundle.id)
            }}
          >
            {own('bundle.show')}
          </button>
        </>
      }
    >
      <EditedText
        label={own('bundle.name')}
        value={say(bundle.name)}
        change={(text) =>
          change({
            name: bundle.name.en === bundle.name.zh ? both(text) : renamed(bundle.name, text, reading.language),
          })
        }
      />
      <table className="table sites" aria-label={own('bundle.sites')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{own('bundle.site')}</th>
            <th scope="col">{own('bundle.use')}</th>
            <th scope="col" className="end">
              {own('bundle.area')}
            </th>
            <th scope="col" className="end">
              {own('bundle.gfa')}
            </th>
            <th scope="col">{own('bundle.duty')}</th>
            <th scope="col">{own('bundle.assignee')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sums.sites.map((one, at) => (
            <SiteRow
              // biome-ignore lint/suspicious/noArrayIndexKey: works without a parcel have nothing else to tell them apart
              key={`${one.site.parcel ?? 'works'} ${at}`}
              one={one}
              change={(site) => changeSite(at, site)}
              ticked={ticked.has(one.site.parcel ?? '')}
              tick={(on) => {
                const next = new Set(ticked)
                if (on) next.add(one.site.parcel!)
                else next.delete(one.site.parcel!)
                setTicked(next)
              }}
            />
          ))}
        </tbody>
      </table>
      <p className="row sheet-acts">
        {missing.length > 0 ? (
          <button
            type="button"
            className="button outlined"
            onClick={() =>
              change({ sites: [...bundle.sites, ...missing.map((parcel) => ({ parcel, duty: 'retain' as const }))] })
            }
          >
            <Icon name="plus" className="small" />
            {own('bundle.addSelected', { count: missing.length })}
          </button>
        ) : null}
        <button
          type="button"
          className="button outlined"
          onClick={() => change({ sites: [...bundle.sites, { duty: 'works-only', areaM2: 10_000 }] })}
        >
          <Icon name="plus" className="small" />
          {own('bundle.addWorks')}
        </button>
      </p>
      <div className="card-columns">
        <div>
          <BundleTotals bundle={bundle} sums={sums} />
          <BundleUses sums={sums} />
          <BundleAtBenchmark bundle={bundle} sums={sums} />
        </div>
        <div>
          <ChecklistPart id={`bundle:${bundle.id}`} />
          <BundleMinimums
            bundle={bundle}
            ticked={[...ticked].filter((parcel) => bundle.sites.some((site) => site.parcel === parcel))}
            change={(minimums) => {
              setTicked(new Set())
              change({ minimums })
            }}
          />
          <BundleProgramme bundle={bundle} change={actions.changeBundle} />
          {bundle.source ? (
            <Part title={own('bundle.source')}>
              <p>{say(sourceTitle(ground.sources, bundle.source))}</p>
            </Part>
          ) : null}
          <p className="label">{say('status.disclaimer')}</p>
        </div>
      </div>
    </Sheet>
  )
}

const both = (text: string) => ({ en: text, zh: text })
const renamed = (name: Bundle['name'], text: string, language: string) =>
  language === 'en' ? { ...name, en: text } : { ...name, zh: text }

interface SiteRowProps {
  readonly one: SiteSums
  readonly change: (site: BundleSite | undefined) => void
  readonly ticked: boolean
  readonly tick: (on: boolean) => void
}

function SiteRow({ one: { site, row, areaM2, gfaM2 }, change, ticked, tick }: SiteRowProps) {
  const { own, say } = useSheetSay()
  const land = useNorthlot((state) => state.land)
  const landUses = useNorthlot((state) => state.ground.landUses)
  const plan = useNorthlot((state) => state.document.plan)
  const scenario = useNorthlot((state) => state.scenario)
  const { parcel } = site
  const name = parcel ?? own('bundle.works')
  const given = parcel === undefined ? undefined : plan.assignments.get(scenario)?.get(parcel)
  const use = row === undefined ? undefined : landUseOf({ layer: land }, row, given)
  const shares = given?.shares ?? []
  const context = useNorthlot(contextOf)
  const figures = useMemo(
    () => (row === undefined ? undefined : parcelFigures(context, row, given)),
    [context, row, given],
  )
  const inM2 = { ...useReading(), areaUnit: 'm2' as const }
  return (
    <tr>
      <td className="tick">
        {parcel === undefined ? null : (
          <input
            type="checkbox"
            className="tick-box"
            aria-label={own('bundle.tick', { site: name })}
            checked={ticked}
            onChange={(event) => tick(event.target.checked)}
          />
        )}
      </td>
      <th scope="row">
        {parcel === undefined || row === undefined ? (
          <span className={row === undefined && parcel ? 'warn' : ''}>
            {name}
            {parcel ? ` (${own('bundle.notInPlan')})` : ''}
          </span>
        ) : (
          <ParcelButton parcel={parcel} />
        )}
      </th>
      <td>{use ? (landUses[use] ? say(landUses[use]) : use) : ''}</td>
      <td className="end number">
        {parcel === undefined ? (
          <input
            className="field number-field"
            inputMode="numeric"
            aria-label={own('bundle.worksArea')}
            defaultValue={Math.round(areaM2 ?? 0)}
            onBlur={(event) => {
              const typed = Number(event.target.value.replaceAll(',', ''))
              if (Number.isFinite(typed) && typed >= 0 && typed !== site.areaM2) change({ ...site, areaM2: typed })
            }}
          />
        ) : (
          figures && <Figure figure={figures.siteArea} name={name} reading={inM2} />
        )}
      </td>
      <td className="end number">
        {row === undefined ? null : gfaM2 === undefined ? (
          <span className="absent">{say('absent.noPlotRatio')}</span>
        ) : (
          figures && <Figure figure={figures.gfa} name={`${name}, ${own('bundle.gfa')}`} reading={inM2} />
        )}
      </td>
      <td>
        <select
          className="field"
          aria-label={own('bundle.dutyOf', { site: name })}
          value={site.duty}
          onChange={(event) => change({ ...site, duty: event.target.value as Duty })}
        >
          {(parcel === undefined ? (['works-only'] as const) : DUTIES).map((duty) => (
            <option key={duty} value={duty}>
              {own(`duty.${duty}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {shares.map(({ assignee: id }) => {
          const assignee = plan.assignees.get(id)
          return assignee ? (
            <span key={id} className="row">
              <AssigneeSwatch assignee={assignee} small />
              {say(assignee.name)}
            </span>
          ) : null
        })}
      </td>
      <td>
        <button
          type="button"
          className="button small square"
          aria-label={own('bundle.takeOut', { site: name })}
          title={own('bundle.takeOut', { site: name })}
          onClick={() => change(undefined)}
        >
          <Icon name="close" className="small" />
        </button>
      </td>
    </tr>
  )
}
