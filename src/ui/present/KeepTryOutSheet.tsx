import { useId, useMemo, useState } from 'react'
import { message } from '../../lib/message.ts'
import { changedForAll } from '../../plan/edits/keepTryOut.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import '../../files/meetingWords.ts'
import { sayIn } from '../shared/useSay.ts'
import { useMeetingSay } from './meetingSay.ts'
import './meeting.css'

/** Names the scenario that a try-out becomes, and says what changes in every scenario with it. */
export default function KeepTryOutSheet() {
  const { own, say } = useMeetingSay()
  const actions = useActions()
  const form = useId()
  const tryOut = useNorthlot((state) => state.tryOut)
  const document = useNorthlot((state) => state.document)
  const tried = tryOut?.since.plan.scenarios.get(tryOut.scenario)
  const [name, setName] = useState(() => {
    const made = message('trial.defaultName', { scenario: tried?.name ?? '' })
    return { en: sayIn('en')(made), zh: sayIn('zh-Hant-HK')(made) }
  })
  const forAll = useMemo(
    () => (tryOut ? changedForAll(tryOut.since.plan, (tryOut.after ?? document).plan, tryOut.scenario) : []),
    [tryOut, document],
  )
  if (!tryOut || !tried) return null
  return (
    <Sheet
      title={own('trial.keepTitle')}
      className="details"
      foot={
        <button type="submit" form={form} className="button large primary">
          {own('trial.keepTitle')}
        </button>
      }
    >
      <form
        id={form}
        className="meeting-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (actions.keepTryOut(name)) actions.closeDialog()
        }}
      >
        <label>
          {own('trial.nameEn')}
          <input className="field" value={name.en} onChange={(event) => setName({ ...name, en: event.target.value })} />
        </label>
        <label>
          {own('trial.nameZh')}
          <input
            className="field"
            lang="zh-Hant-HK"
            value={name.zh}
            onChange={(event) => setName({ ...name, zh: event.target.value })}
          />
        </label>
        {forAll.length > 0 ? (
          <p className="warn">{own('trial.forAll', { what: forAll.map((table) => message(`tried.${table}`)) })}</p>
        ) : (
          <p className="quiet">{own('trial.onlyThis', { scenario: say(tried.name) })}</p>
        )}
      </form>
    </Sheet>
  )
}
