import { lazy, memo, Suspense, useState } from 'react'
import type { Finding, NextStep, Severity } from '../../lib/finding.ts'
import { useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

// comes after the list
const FindingWords = lazy(() => import('./FindingWords.tsx'))

/** Findings with numbers that were worked out from the plan. */
const SAYS_WHY = /^(target:|brief-|phase-begins$|cost-incomplete$|resumption-unknown$)/

/** As many as a planner reads down; the rest is said in words and comes on request. */
const FIRST = 200
const MORE = 1000

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly label: string
  /** Offer to show the parcels: only for findings of the open plan. */
  readonly showPlace?: boolean
}

/** Findings with what each asks for: icon by severity, one sentence, "Show". */
export function FindingList({ findings, label, showPlace = false }: FindingListProps) {
  const say = useSay()
  const [shown, setShown] = useState(FIRST)
  const rest = findings.length - shown
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list is reached by keyboard
    <ul className="scroll finding-list" tabIndex={0} aria-label={label}>
      {findings.slice(0, shown).map((finding, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings have no id and only their order tells two apart
        <FindingLine key={`${finding.code} ${i}`} finding={finding} showPlace={showPlace} />
      ))}
      {rest > 0 ? (
        <li>
          <button type="button" className="word-button finding-more" onClick={() => setShown(shown + MORE)}>
            {say(rest > MORE ? 'findings.showMore' : 'findings.showAll', {
              shown: { count: shown },
              more: { count: MORE },
              total: { count: findings.length },
            })}
          </button>
        </li>
      ) : null}
    </ul>
  )
}

const FindingLine = memo(function FindingLine({
  finding,
  showPlace,
}: {
  readonly finding: Finding
  readonly showPlace: boolean
}) {
  const say = useSay()
  const northlot = useStore()
  const { severity, parcels, place } = finding
  // what is found of one parcel of a file is looked into on its card
  const steps = finding.next ?? (parcels.length === 1 ? CARD : [])
  const show = () => {
    const { rowOf } = northlot.getState()
    const rows = parcels.flatMap((id) => rowOf.get(id) ?? [])
    if (rows.length > 0) {
      northlot.actions.select(rows, 'replace')
      northlot.actions.zoomToRows(rows)
    } else if (place) northlot.actions.zoomToBox(place)
  }
  return (
    <li className="finding">
      <span className={TONE[severity]}>
        <Icon name={severity} className="small" />
        <span className="hidden-words">{say(`severity.${severity}`)}</span>
      </span>
      <span className="finding-words">
        {SAYS_WHY.test(finding.code) ? (
          <Suspense fallback={say(finding.message)}>
            <FindingWords finding={finding} />
          </Suspense>
        ) : (
          say(finding.message)
        )}
      </span>
      {showPlace && (parcels.length > 0 || place) ? (
        <button type="button" className="word-button" onClick={show}>
          {say('findings.show')}
          <span className="hidden-words">{parcels.slice(0, 3).join(', ')}</span>
        </button>
      ) : null}
      {showPlace && finding.code === 'overlap' ? <TrimButton parcels={parcels} /> : null}
      {showPlace && steps.length > 0 ? (
        <span className="finding-next">
          {steps.map((next) => (
            <NextButton key={next.kind} next={next} parcels={parcels} said={say(finding.message)} />
          ))}
        </span>
      ) : null}
    </li>
  )
})

/** Takes what two parcels both hold from the larger of them. */
function TrimButton({ parcels }: { readonly parcels: readonly string[] }) {
  const say = useSay()
  const northlot = useStore()
  const trim = async (panel: HTMLElement | null) => {
    const { rowOf } = northlot.getState()
    northlot.actions.select(
      parcels.flatMap((id) => rowOf.get(id) ?? []),
      'replace',
    )
    await northlot.actions.trimParcel()
    // the finding goes with the overlap, and its button with it
    panel?.focus()
  }
  return (
    <button
      type="button"
      className="word-button finding-next"
      title={say('findings.trimTip')}
      onClick={(event) => void trim(event.currentTarget.closest('section'))}
    >
      {say('findings.trim')}
      <span className="hidden-words">{parcels.join(', ')}</span>
    </button>
  )
}

interface NextProps {
  readonly next: NextStep
  readonly parcels: readonly string[]
  /** The finding in words: describes the button where it is read out of its place. */
  readonly said: string
}

/** A next step that a finding offers; dialogs that speak of the selection find the finding's parcels selected. */
function NextButton({ next: { kind, id }, parcels, said }: NextProps) {
  const say = useSay()
  const { actions, getState } = useStore()
  const take = () => {
    switch (kind) {
      case 'target':
        return actions.openDialog({ kind: 'targets', ...(id ? { target: id } : {}) })
      case 'checklists':
      case 'card':
        return actions.openDialog({ kind: 'card', parcel: id ?? parcels[0] ?? '' })
      case 'assignee':
        return actions.openDialog({ kind, assignee: id ?? '' })
      case 'bundle':
        return actions.openDialog({ kind, bundle: id ?? '' })
      case 'candidates':
        return void actions.pickLandFor(id ?? '')
      case 'details':
      case 'land': {
        const { rowOf } = getState()
        const rows = parcels.flatMap((parcel) => rowOf.get(parcel) ?? [])
        actions.select(rows, 'replace')
        return actions.openDialog({ kind })
      }
      default:
        return actions.openDialog({ kind })
    }
  }
  return (
    <button
      type="button"
      className="word-button"
      {...(kind === 'candidates' ? {} : { 'aria-haspopup': 'dialog' as const })}
      title={said}
      onClick={take}
    >
      {say(`findings.next.${kind}`)}
    </button>
  )
}

const CARD: readonly NextStep[] = [{ kind: 'card' }]

const TONE: Readonly<Record<Severity, string>> = { breach: 'bad', look: 'warn', note: 'quiet' }
