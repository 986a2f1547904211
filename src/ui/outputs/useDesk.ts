import { useEffect, useState } from 'react'
import type { outputs } from '../../locales/en/outputs.ts'
import type { OutputDesk } from '../../store/outputs/desk.ts'
import '../../store/outputs/words.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { type OwnSay, useOwnWords } from '../shared/ownWords.ts'

export type OutputSay = OwnSay<typeof outputs>

/** Says the words of outputs; they come with the dialogs. */
export const useOutputSay = (): OutputSay => useOwnWords<typeof outputs>().own

/** The desk of the plan as it is now, laid out anew when plan, scenario or language change. */
export function useDesk(bundle?: string): {
  readonly desk: OutputDesk | undefined
  readonly trouble: string | undefined
} {
  const actions = useActions()
  const plan = useNorthlot((state) => state.document.plan)
  const scenario = useNorthlot((state) => state.scenario)
  const language = useNorthlot((state) => state.language)
  const [desk, setDesk] = useState<OutputDesk>()
  const [trouble, setTrouble] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the desk is of the plan, scenario and language of that moment
  useEffect(() => {
    let gone = false
    actions
      .outputDesk(bundle)
      .then((laid) => gone || setDesk(laid))
      .catch((fault: unknown) => gone || setTrouble(fault instanceof Error ? fault.message : String(fault)))
    return () => {
      gone = true
    }
  }, [actions, bundle, plan, scenario, language])
  return { desk, trouble }
}
