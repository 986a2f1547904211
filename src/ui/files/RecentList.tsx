import { Heading } from 'react-aria-components'
import { textIn } from '../../locales/language.ts'
import type { RecentPlan as Recent } from '../../store/ports.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { FloatingDialog } from '../shared/FloatingDialog.tsx'
import type { Floating } from '../shared/floating.ts'
import { Icon } from '../shared/Icon.tsx'
import { useLanguage, useSay } from '../shared/useSay.ts'
import { changedWords } from './changedWords.ts'

/** What this browser keeps, to open again or forget, and a fresh start. */
export default function RecentList(floating: Floating) {
  const say = useSay()
  const recent = useNorthlot((state) => state.recent)
  const actions = useActions()
  const { close } = floating
  return (
    <FloatingDialog {...floating} className="recent">
      <div className="panel-head">
        <Heading slot="title" level={2}>
          {say('files.recent')}
        </Heading>
        <span className="spacer" />
        <span className="label">{say('files.keptHere')}</span>
      </div>
      {recent.length === 0 ? (
        <p className="recent-none quiet">{say('files.noRecent')}</p>
      ) : (
        <ul className="recent-list">
          {recent.map((plan) => (
            <RecentPlan key={plan.id} plan={plan} close={close} />
          ))}
        </ul>
      )}
      <div className="recent-foot">
        <button
          type="button"
          className="button outlined"
          onClick={() => {
            close()
            void actions.startFromGround()
          }}
        >
          <Icon name="layers" />
          {say('files.startFromGround')}
        </button>
        <button
          type="button"
          className="button outlined"
          onClick={() => {
            close()
            void actions.openExample()
          }}
        >
          <Icon name="layers" />
          {say('start.example')}
        </button>
      </div>
    </FloatingDialog>
  )
}

function RecentPlan({ plan, close }: { readonly plan: Recent; readonly close: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const actions = useActions()
  const { now } = useStore()
  const current = useNorthlot((state) => state.keptId === plan.id)
  const title = textIn(plan.title, language)
  return (
    <li className="recent-plan">
      <button
        type="button"
        className="recent-open"
        aria-current={current ? 'true' : undefined}
        onClick={() => {
          close()
          if (!current) void actions.openRecent(plan.id)
        }}
      >
        <span className="medium clip">{title}</span>
        <span className="label">
          {say('files.recentFacts', {
            count: plan.parcels,
            changed: changedWords(plan.changedAt, now(), language),
          })}
        </span>
      </button>
      {current ? (
        <span className="tag accent">{say('files.isOpen')}</span>
      ) : (
        <button
          type="button"
          className="button small square"
          aria-label={say('files.forget', { title })}
          title={say('files.forget', { title })}
          onClick={() => void actions.forgetRecent(plan.id)}
        >
          <Icon name="bin" className="small" />
        </button>
      )}
    </li>
  )
}
