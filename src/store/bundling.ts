import { newId } from '../lib/ids.ts'
import { memoLast } from '../lib/memo.ts'
import { type LocalText, message } from '../lib/message.ts'
import { refuse } from '../lib/result.ts'
import { lastOrder, putRow } from '../plan/edits/putRow.ts'
import { inOrder } from '../plan/inOrder.ts'
import type { Bundle } from '../plan/types.ts'
import type { Attempt } from './attempt.ts'
import type { BoardActions } from './boardActions.ts'
import type { Rig } from './rig.ts'
import { selectedIds } from './selectedIds.ts'
import { boxOfRows } from './selecting.ts'
import type { State } from './state.ts'

/** Parcels disposed of together: made from the selection, changed and removed. */
export function makeBundling(
  rig: Rig,
  attempt: Attempt,
): Pick<BoardActions, 'makeBundle' | 'changeBundle' | 'removeBundle' | 'showBundle'> {
  const plan = () => rig.get().document.plan
  return {
    showBundle: (id, stay) => {
      rig.set({ shownBundle: id })
      const rows = shownBundleRows(rig.get())
      rig.ports.map.outline(rows)
      const box = rows && rows.size > 0 ? boxOfRows(rig.get().land, rows) : undefined
      if (box && !stay) rig.ports.map.fit(box)
    },
    makeBundle: () => {
      const parcels = selectedIds(rig.get())
      if (parcels.length === 0) return attempt(refuse(message('refusal.nothingSelected')))
      const order = lastOrder(plan().bundles)
      const id = newId('bundle')
      const bundle: Bundle = {
        id,
        order,
        name: nameFor(order),
        sites: parcels.map((parcel) => ({ parcel, duty: 'retain' })),
      }
      const words = message('edit.addBundle', { count: parcels.length, bundle: bundle.name })
      const done = attempt(putRow(plan(), 'bundles', id, bundle, words))
      if (!done) return false
      rig.set({ dialog: { kind: 'bundle', bundle: id }, shownBundle: id })
      rig.ports.map.outline(shownBundleRows(rig.get()))
      return true
    },
    changeBundle: (bundle) => {
      if (!plan().bundles.has(bundle.id)) return attempt(refuse(message('refusal.noBundle')))
      if (bundle.name.en.trim() === '' || bundle.name.zh.trim() === '')
        return attempt(refuse(message('refusal.nameNeeded')))
      return attempt(
        putRow(plan(), 'bundles', bundle.id, bundle, message('edit.changeBundle', { bundle: bundle.name })),
      )
    },
    removeBundle: (id) => {
      const bundle = plan().bundles.get(id)
      if (!bundle) return attempt(refuse(message('refusal.noBundle')))
      return attempt(putRow(plan(), 'bundles', id, undefined, message('edit.removeBundle', { bundle: bundle.name })))
    },
  }
}

/** Bundles in the planner's order. */
export const bundlesOf = memoLast(
  (state: State) => [state.document.plan.bundles],
  (state): readonly Bundle[] => inOrder(state.document.plan.bundles.values()),
)

/** Rows of the bundle whose outline is shown; undefined when none is. */
export function shownBundleRows({ document, shownBundle, rowOf }: State): ReadonlySet<number> | undefined {
  const bundle = shownBundle === undefined ? undefined : document.plan.bundles.get(shownBundle)
  return (
    bundle && new Set(bundle.sites.flatMap(({ parcel }) => (parcel === undefined ? [] : (rowOf.get(parcel) ?? []))))
  )
}

/** A name in both languages, whichever is spoken: it is part of the plan. */
const nameFor = (number: number): LocalText => ({ en: `Bundle ${number}`, zh: `組合${number}` })
