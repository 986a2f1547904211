import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components'
import { useNorthlot } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { isIndicative } from './indicative.ts'

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
      <DialogTrigger>
        <Button className="status-note clip">
          <Icon name="note" className="small" />
          <span className="clip">{say('status.disclaimerShort')}</span>
        </Button>
        <Float className="disclaimer" placement="top end">
          <Dialog>
            <Heading slot="title" level={2} className="section-title">
              {say('status.disclaimerTitle')}
            </Heading>
            <p>{say('status.disclaimer')}</p>
            {indicative ? <p className="quiet">{say('bar.indicativeNote')}</p> : null}
          </Dialog>
        </Float>
      </DialogTrigger>
    </div>
  )
}
