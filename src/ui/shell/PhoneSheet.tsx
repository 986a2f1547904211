import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { writeCount } from '../../locales/format.ts'
import { findingSteps, findingsOf } from '../../store/findings.ts'
import { AssigneesPanel } from '../assignees/AssigneesPanel.tsx'
import { FindingsPanel } from '../measures/FindingsPanel.tsx'
import { TotalsPanel } from '../measures/TotalsPanel.tsx'
import { LazyParcelsDrawer } from '../parcels/LazyParcelsDrawer.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { useLately } from '../useLately.ts'

const TABS = ['totals', 'assignees', 'parcels', 'findings'] as const
type Tab = (typeof TABS)[number]

const PANELS: Readonly<Record<Tab, () => ReactNode>> = {
  totals: () => <TotalsPanel />,
  assignees: () => <AssigneesPanel />,
  parcels: () => <LazyParcelsDrawer />,
  findings: () => <FindingsPanel />,
}

/** On a phone the panels share one sheet below the map, a tab each; its button or a swipe makes it tall or low. */
export function PhoneSheet() {
  const say = useSay()
  const [tab, setTab] = useState<Tab>('totals')
  const [tall, setTall] = useState(false)
  const swipe = useSwipe(setTall)
  const findings = useLately(findingsOf, { steps: findingSteps })[0].length
  const along = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length]!
    setTab(next)
    event.currentTarget.querySelector<HTMLElement>(`#sheet-tab-${next}`)?.focus()
  }
  return (
    <div className="sheet" data-tall={tall}>
      <div className="sheet-head" {...swipe}>
        <div className="sheet-tabs" role="tablist" aria-label={say('sheet.title')} onKeyDown={along}>
          {TABS.map((one) => (
            <button
              key={one}
              id={`sheet-tab-${one}`}
              type="button"
              role="tab"
              aria-selected={one === tab}
              aria-controls="sheet-panel"
              tabIndex={one === tab ? 0 : -1}
              className="sheet-tab"
              onClick={() => setTab(one)}
            >
              {say(`sheet.${one}`)}
              {one === 'findings' && findings > 0 ? <span className="tag warn">{writeCount(findings)}</span> : null}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="sheet-grip"
          aria-label={say(tall ? 'sheet.lower' : 'sheet.raise')}
          aria-expanded={tall}
          onClick={() => setTall(!tall)}
        >
          <Icon name={tall ? 'down' : 'up'} />
        </button>
      </div>
      <div className="sheet-panel" id="sheet-panel" role="tabpanel" aria-labelledby={`sheet-tab-${tab}`}>
        {PANELS[tab]()}
      </div>
    </div>
  )
}

/** Further than a finger trembles when it taps. */
const SWIPE_PX = 24

/** Up is tall, down is low; less than a swipe is left to the button under the finger. */
function useSwipe(setTall: (tall: boolean) => void) {
  const from = useRef<number>(undefined)
  const onPointerDown = (event: PointerEvent) => {
    from.current = event.clientY
  }
  const onPointerUp = (event: PointerEvent) => {
    const up = (from.current ?? event.clientY) - event.clientY
    from.current = undefined
    if (Math.abs(up) >= SWIPE_PX) setTall(up > 0)
  }
  return { onPointerDown, onPointerUp }
}
