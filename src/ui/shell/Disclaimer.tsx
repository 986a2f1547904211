import { Heading } from 'react-aria-components'
import { useNorthlot } from '../northlotContext.tsx'
import { FloatingDialog } from '../shared/FloatingDialog.tsx'
import type { Floating } from '../shared/floating.ts'
import { useSay } from '../shared/useSay.ts'
import { isIndicative } from './indicative.ts'

/** The disclaimer, whole. */
export default function Disclaimer(floating: Floating) {
  const say = useSay()
  const indicative = useNorthlot(isIndicative)
  return (
    <FloatingDialog {...floating} className="disclaimer">
      <Heading slot="title" level={2} className="section-title">
        {say('status.disclaimerTitle')}
      </Heading>
      <p>{say('status.disclaimer')}</p>
      {indicative ? <p className="quiet">{say('bar.indicativeNote')}</p> : null}
    </FloatingDialog>
  )
}
