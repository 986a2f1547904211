import { type CSSProperties, type Ref, useState } from 'react'
import { AssigneeStrip } from '../assignees/AssigneeStrip.tsx'
import { AssigneesPanel } from '../assignees/AssigneesPanel.tsx'
import { SelectionStrip } from '../assignees/SelectionStrip.tsx'
import { FindingsPanel } from '../measures/FindingsPanel.tsx'
import { TotalsPanel } from '../measures/TotalsPanel.tsx'
import { LazyParcelsDrawer } from '../parcels/LazyParcelsDrawer.tsx'
import { NARROW, PHONE, useMedia } from '../shared/useMedia.ts'
import { MapWindow } from './MapWindow.tsx'
import { PanelEdge } from './PanelEdge.tsx'
import { PhoneSheet } from './PhoneSheet.tsx'

/** The map in the middle, who may be given land on the left, what it adds up to on the right, the parcels below. */
export function Workspace({ ground }: { readonly ground: Ref<HTMLElement> }) {
  const phone = useMedia(PHONE)
  return phone ? <PhoneWorkspace ground={ground} /> : <DeskWorkspace ground={ground} />
}

function DeskWorkspace({ ground }: { readonly ground: Ref<HTMLElement> }) {
  const narrow = useMedia(NARROW)
  const [chosen, setChosen] = useState<boolean>()
  const whole = chosen ?? !narrow
  const [left, setLeft] = useState<number>()
  return (
    <main
      ref={ground}
      className="workspace"
      id="workspace"
      data-left={whole ? 'whole' : 'strip'}
      {...(left === undefined ? {} : { style: { '--w-left': `${left}px` } as CSSProperties })}
    >
      {whole ? <AssigneesPanel collapse={() => setChosen(false)} /> : <AssigneeStrip expand={() => setChosen(true)} />}
      {whole ? <PanelEdge width={left} resize={setLeft} /> : null}
      <div className="middle">
        <MapWindow />
        <SelectionStrip />
        <LazyParcelsDrawer />
      </div>
      <aside className="panel right">
        <TotalsPanel />
        <FindingsPanel />
      </aside>
    </main>
  )
}

function PhoneWorkspace({ ground }: { readonly ground: Ref<HTMLElement> }) {
  return (
    <main ref={ground} className="workspace phone" id="workspace">
      <MapWindow />
      <SelectionStrip />
      <PhoneSheet />
    </main>
  )
}
