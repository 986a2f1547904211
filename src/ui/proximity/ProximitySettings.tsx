import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { message } from '../../lib/message.ts'
import { campusScaleFigure, campusScales } from '../../measures/campusScale.ts'
import { sitesLeftOut } from '../../measures/proximity.ts'
import { ASSIGNEE_KINDS } from '../../plan/assigneeKind.ts'
import { type AssumptionChange, HALF_DISTANCE_M, setAssumptions } from '../../plan/edits/setAssumptions.ts'
import { balanceOf, basisOf, contextOf } from '../../store/selectors.ts'
import { Woven } from '../measures/Woven.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { FloatingDialog } from '../shared/FloatingDialog.tsx'
import type { Floating } from '../shared/floating.ts'
import { NumberBox } from './NumberBox.tsx'
import { useProximitySay } from './proximityWords.ts'
import './proximity.css'

const KEYS = ['halfDistanceM', 'asAtYear', 'scoredKinds'] as const

/** The small dialog of it. */
export default function ProximitySettingsDialog(floating: Floating) {
  const { say } = useProximitySay()
  return (
    <FloatingDialog {...floating} className="" label={say('proximity.adjustTitle')}>
      <ProximitySettings />
    </FloatingDialog>
  )
}

/** How proximity is counted: half-distance, year, kinds; for the plan or for the shown scenario. Each is one undo step. */
function ProximitySettings() {
  const { own, say } = useProximitySay()
  const actions = useActions()
  const plan = useNorthlot((state) => state.document.plan)
  const scenario = useNorthlot((state) => state.document.plan.scenarios.get(state.scenario))
  const basis = useNorthlot(basisOf)
  const hasOwn = KEYS.some((key) => scenario?.assumptions[key] !== undefined)
  const [where, setWhere] = useState<'plan' | 'scenario'>(hasOwn ? 'scenario' : 'plan')
  if (!scenario) return null
  const held = where === 'plan' ? plan.settings : { ...plan.settings, ...scenario.assumptions }
  const change = (to: AssumptionChange) =>
    actions.edit(setAssumptions(plan, where === 'plan' ? 'plan' : scenario.id, to))
  const left = sitesLeftOut(basis)
  return (
    <div className="proximity-settings">
      <Heading slot="title" level={2}>
        {own('settings.title')}
      </Heading>
      <fieldset className="where">
        <legend className="label">{own('settings.where')}</legend>
        {(['plan', 'scenario'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="where" checked={where === one} onChange={() => setWhere(one)} />
            {one === 'plan' ? own('settings.plan') : `${own('settings.scenario')}: ${say(scenario.name)}`}
          </label>
        ))}
      </fieldset>
      {hasOwn && where === 'plan' ? (
        <p className="tag warn">{own('settings.ownValues', { scenario: scenario.name })}</p>
      ) : null}
      <HalfDistance key={`${where} ${held.halfDistanceM}`} value={held.halfDistanceM} change={change} />
      <div className="setting">
        <span className="label">{own('settings.year')}</span>
        <NumberBox
          key={`${where} ${held.asAtYear}`}
          label={own('settings.year')}
          value={held.asAtYear}
          change={(asAtYear) => change({ asAtYear })}
        />
        <button
          type="button"
          className="button small outlined"
          onClick={() => held.asAtYear !== undefined && change({ asAtYear: undefined })}
        >
          {own('settings.yearClear')}
        </button>
        <p className="quiet">{own('settings.yearHelp')}</p>
        {basis.asAtYear !== undefined && left.length > 0 ? (
          <p className="warn">
            {own('settings.leftOut', {
              year: String(basis.asAtYear),
              sites: left.map(({ nameEn: en, nameZh: zh }) => ({ en, zh })),
            })}
          </p>
        ) : null}
      </div>
      <fieldset className="setting kinds">
        <legend className="label">{own('settings.kinds')}</legend>
        {ASSIGNEE_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              className="tick-box"
              checked={held.scoredKinds.includes(kind)}
              onChange={(event) => {
                const on = event.target.checked
                const chosen = ASSIGNEE_KINDS.filter((one) => (one === kind ? on : held.scoredKinds.includes(one)))
                change({ scoredKinds: chosen })
              }}
            />
            {say(`kind.${kind}`)}
          </label>
        ))}
        <p className="quiet">{own('settings.kindsAll')}</p>
      </fieldset>
      {hasOwn && where === 'scenario' ? (
        <button
          type="button"
          className="button small outlined"
          onClick={() => change({ halfDistanceM: undefined, asAtYear: undefined, scoredKinds: undefined })}
        >
          {own('settings.follow')}
        </button>
      ) : null}
      <Scale />
      <section className="setting">
        <h3 className="label">{own('settings.literature')}</h3>
        <p className="quiet">{say('proximity.literature')}</p>
      </section>
    </div>
  )
}

interface HalfDistanceProps {
  readonly value: number
  readonly change: (to: AssumptionChange) => boolean
}

/** A slider and a number: what is dragged is one step when it is let go. */
function HalfDistance({ value, change }: HalfDistanceProps) {
  const { own } = useProximitySay()
  const [dragged, setDragged] = useState(value)
  const keep = () => dragged !== value && change({ halfDistanceM: dragged })
  return (
    <div className="setting">
      <span className="label">{own('settings.half')}</span>
      <input
        type="range"
        aria-label={own('settings.halfUnit')}
        min={HALF_DISTANCE_M.least}
        max={HALF_DISTANCE_M.most}
        step={100}
        value={dragged}
        onChange={(event) => setDragged(Number(event.target.value))}
        onPointerUp={keep}
        onKeyUp={keep}
        onBlur={keep}
      />
      <NumberBox
        key={dragged}
        label={own('settings.half')}
        value={dragged}
        unit="m"
        change={(halfDistanceM) => halfDistanceM !== undefined && change({ halfDistanceM })}
      />
      <p className="quiet">{own('settings.halfHelp')}</p>
    </div>
  )
}

/** Areas beside campuses that people know. */
function Scale() {
  const { own, say } = useProximitySay()
  const { basis, source } = useNorthlot(contextOf)
  const { sites, ratios } = basis
  const assigned = useNorthlot((state) => balanceOf(state).parts.find(({ kind }) => kind === 'assigned')?.areaM2 ?? 0)
  const known = sites.reduce((sum, site) => sum + site.siteAreaM2, 0)
  const lines = [
    { key: 'settings.scaleSites' as const, areaM2: known },
    { key: 'settings.scaleAssigned' as const, areaM2: assigned },
  ].filter(({ areaM2 }) => areaM2 > 0)
  if (!ratios || lines.length === 0) return null
  return (
    <section className="setting">
      <h3 className="label">{own('settings.scale')}</h3>
      {lines.map(({ key, areaM2 }) => (
        <p key={key}>
          {own(key, { area: { m2: areaM2 } })}
          {campusScales(areaM2, ratios).map((one) => (
            <span key={one.ratio.id} className="quiet number scale-line">
              <Woven
                words={(times) =>
                  own('settings.times', { times, campus: one.campus, area: { m2: one.ratio.value * 10_000 } })
                }
                figure={campusScaleFigure(
                  areaM2,
                  message(key, { area: { m2: areaM2 } }),
                  one,
                  source(one.ratio.source),
                )}
                name={say(one.campus)}
                text={one.times.toFixed(1)}
              />
            </span>
          ))}
        </p>
      ))}
    </section>
  )
}
