import type { Message } from '../../lib/message.ts'
import { useSay } from '../shared/useSay.ts'

/** The quiet mark of a cost that is too low because a line of it could not be estimated: at least so much. */
export function TooLow({ gap }: { readonly gap: Message | undefined }) {
  const say = useSay()
  if (!gap) return null
  const words = say(gap)
  return (
    <span role="img" className="too-low" aria-label={words} title={words}>
      ≥{' '}
    </span>
  )
}
