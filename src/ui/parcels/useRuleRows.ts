import { useEffect, useState } from 'react'
import { parcelContextOf } from '../../store/ruling.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'

/** The rows the rule picks now, while they are asked for; undefined before the rule has been worked out. */
export function useRuleRows(asked: boolean): ReadonlySet<number> | undefined {
  const northlot = useStore()
  const rule = useNorthlot((state) => (asked ? state.rule : undefined))
  const context = useNorthlot((state) => (asked ? parcelContextOf(state) : undefined))
  const [rows, setRows] = useState<ReadonlySet<number>>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read when one of its parts has changed
  useEffect(() => {
    if (!rule || !context) return setRows(undefined)
    let stale = false
    void import('../../measures/parcelRule.ts').then(({ rowsByRule }) => {
      if (!stale) setRows(new Set(rowsByRule(rule, context)))
    })
    return () => {
      stale = true
    }
  }, [northlot, rule, context])
  return rows
}
