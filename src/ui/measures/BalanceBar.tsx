import type { Balance } from '../../store/selectors.ts'

/** Assigned, unassigned, committed and reserved land as parts of one bar; the list below says the same in figures. */
export function BalanceBar({ balance }: { readonly balance: Balance }) {
  return (
    <div className="stack" aria-hidden="true">
      {balance.parts.map(({ kind, areaM2 }) =>
        areaM2 > 0 ? <i key={kind} className={kind} style={{ flexGrow: areaM2 / balance.sumM2 }} /> : null,
      )}
    </div>
  )
}
