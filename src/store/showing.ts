import type { Finding } from '../lib/finding.ts'
import type { Document } from '../plan/history.ts'
import { type Drawn, NOTHING_DRAWN } from './drawnState.ts'
import { landOf } from './land.ts'
import type { OpenedSource } from './openedFile.ts'
import type { OverlapCheck } from './overlapCheck.ts'
import type { Rig } from './rig.ts'
import { boxOfRows } from './selecting.ts'
import { paintOf, refolded } from './selectors.ts'
import { firstScenario } from './starter.ts'

/** Shows another document on its land, whole in view. */
export function show(
  rig: Rig,
  check: OverlapCheck,
  document: Document,
  shown: string,
  sources: readonly OpenedSource[],
  findings: readonly Finding[],
  drawn: Drawn = NOTHING_DRAWN,
): void {
  check.stop()
  const { land, rowOf, findings: joined } = landOf(sources, document.plan, drawn)
  const scenario = document.plan.scenarios.has(shown) ? shown : firstScenario(document.plan)
  rig.set(
    refolded({
      ...rig.get(),
      document,
      scenario,
      sources,
      drawn,
      land,
      rowOf,
      findings: [...new Set([...findings, ...joined])],
      overlaps: { state: 'checking', done: 0, total: land.rows },
      selection: new Set(),
      hovered: undefined,
      receiver: undefined,
      dialog: undefined,
      shownBundle: undefined,
      viewsChosen: undefined,
      refusal: undefined,
      untouched: false,
    }),
  )
  rig.ports.map.showParcels(land, (row) => paintOf(rig.get(), row))
  rig.ports.map.select(new Set())
  rig.ports.map.outline(undefined)
  fitAll(rig)
}

/** The embedded plan opens on the heart of the cluster: the whole of it would show every parcel too small to read. */
export function fitFirstView(rig: Rig): void {
  const { firstView } = rig.get().ground
  if (firstView) rig.ports.map.fit(firstView)
}

export function fitAll(rig: Rig): void {
  const box = boxOfRows(rig.get().land)
  if (box) rig.ports.map.fit(box)
}
