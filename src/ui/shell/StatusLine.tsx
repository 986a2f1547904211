import { lazy } from 'react'
import { useNorthlot } from '../northlotContext.tsx'
import { DialogButton } from '../shared/DialogButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { isIndicative } from './indicative.ts'

const Disclaimer = lazy(() => import('./Disclaimer.tsx'))

/** The thin line under the map: what its shapes are worth, and the disclaimer, whole on request. */
export function StatusLine() {
  const say = useSay()
  const indicative = useNorthlot(isIndicative)
  const example = useNorthlot((state) => state.document.plan.settings.example === true)
  const crs = useNorthlot((state) => state.land.crs)
  return (
    <div className="status-line">
      {example ? (
        <span className="clip" title={say('example.note')}>
          {say('example.note')}
        </span>
      ) : indicative ? (
        <span className="clip">
          <strong>{say('status.indicative')}</strong> {say('status.indicativeWhy')}
        </span>
      ) : (
        <span className="clip">{say('status.coordinates', { crs })}</span>
      )}
      <span className="spacer" />
      <DialogButton className="status-note clip" placement="top end" dialog={Disclaimer}>
        <Icon name="note" className="small" />
        <span className="clip">{say('status.disclaimerShort')}</span>
      </DialogButton>
    </div>
  )
}
