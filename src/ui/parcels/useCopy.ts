import { useCallback } from 'react'
import { message } from '../../lib/message.ts'
import { useStore } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { useAnnounce } from '../shell/announce.tsx'
import { rowsToCopy } from './copyRows.ts'
import { useParcelsInView } from './ParcelsProvider.tsx'

/** Copies the selected parcels (all shown where none is) with the columns shown, and says so. */
export function useCopy(): () => void {
  const say = useSay()
  const northlot = useStore()
  const announce = useAnnounce()
  const { order, columns } = useParcelsInView()
  return useCallback(() => {
    const copy = async () => {
      const { tableText } = await import('./tableText.ts')
      const state = northlot.getState()
      const rows = rowsToCopy(state.selection, order)
      await navigator.clipboard.writeText(tableText(state, rows, columns, say))
      announce(message('notice.copied', { count: rows.length }))
    }
    copy().catch(() => announce(message('notice.notCopied'), 'alert'))
  }, [say, northlot, announce, order, columns])
}
