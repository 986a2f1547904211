import type { ReactNode } from 'react'
import type { OutputDesk } from '../../store/outputs/desk.ts'
import { SvgDrawing } from './SvgDrawing.tsx'
import { useOutputSay } from './useDesk.ts'

interface OutputPreviewProps {
  readonly desk: OutputDesk | undefined
  readonly trouble: string | undefined
  readonly svg: string | undefined
  readonly label: string
  readonly className: string
  readonly children?: ReactNode
}

/** What will be taken away as it will look, or why there is nothing to see yet. */
export function OutputPreview({ desk, trouble, svg, label, className, children }: OutputPreviewProps) {
  const own = useOutputSay()
  return (
    <div className="output-preview">
      {svg === undefined ? (
        <p className="quiet">
          {trouble
            ? own('planSheet.failed', { reason: trouble })
            : own(desk ? 'planSheet.nothingInside' : 'planSheet.working')}
        </p>
      ) : (
        <SvgDrawing svg={svg} label={label} className={`paper ${className}`} />
      )}
      {children}
    </div>
  )
}
