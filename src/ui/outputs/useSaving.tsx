import { useState } from 'react'
import { useOutputSay } from './useDesk.ts'

/** Makes a file and says beside the buttons why it could not be made. */
export function useSaving() {
  const own = useOutputSay()
  const [fault, setFault] = useState<string>()
  const saving = async (make: () => Promise<void>) => {
    setFault(undefined)
    try {
      await make()
    } catch (reason) {
      setFault(own('planSheet.failed', { reason: reason instanceof Error ? reason.message : String(reason) }))
    }
  }
  const said = fault ? (
    <p className="bad" role="alert">
      {fault}
    </p>
  ) : null
  return { saving, said }
}
