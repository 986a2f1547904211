import { useEffect, useState } from 'react'
import { useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { readFiles } from './readFiles.ts'

/** Files dropped anywhere on the window are opened; while they hover, the window says so. */
export function DropTarget() {
  const say = useSay()
  const over = useFileDrop()
  if (!over) return null
  return (
    <div className="drop-target" aria-hidden="true">
      <div className="drop-words">
        <Icon name="open" />
        <strong>{say('files.dropHere')}</strong>
        <span>{say('files.dropNote')}</span>
      </div>
    </div>
  )
}

function useFileDrop(): boolean {
  const northlot = useStore()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // only when the pointer leaves the window itself
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!carriesFiles(event)) return
      event.preventDefault()
      void readFiles(event.dataTransfer?.files).then((files) =>
        files.length > 0 ? northlot.actions.openFiles(files) : undefined,
      )
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [northlot])
  return over
}
