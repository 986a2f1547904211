import { Component, type ReactNode } from 'react'
import { message } from '../../lib/message.ts'
import { say } from '../../locales/say.ts'
import { useNorthlot } from '../northlotContext.tsx'

interface Fault {
  readonly reason: string | undefined
}

/** A fault is ours: the screen says so, and that the plan is safe, instead of going blank. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, Fault> {
  override state: Fault = { reason: undefined }

  static getDerivedStateFromError(fault: unknown): Fault {
    return { reason: fault instanceof Error ? fault.message : String(fault) }
  }

  override render(): ReactNode {
    return this.state.reason === undefined ? this.props.children : <FaultWords reason={this.state.reason} />
  }
}

function FaultWords({ reason }: { readonly reason: string }) {
  const language = useNorthlot((state) => state.language)
  return (
    <main className="fault" role="alert">
      <p>{say(message('notice.fault', { reason }), language)}</p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {say(message('fault.reload'), language)}
      </button>
    </main>
  )
}
