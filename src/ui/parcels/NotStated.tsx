import { useSay } from '../shared/useSay.ts'

/** In a column of numbers: a dash where the file says nothing, with the reason as its tip and for those who listen. */
export function NotStated() {
  const say = useSay()
  const reason = say('absent.notStated')
  return (
    <span className="absent" title={reason}>
      <span aria-hidden="true">–</span>
      <span className="hidden-words">{reason}</span>
    </span>
  )
}
