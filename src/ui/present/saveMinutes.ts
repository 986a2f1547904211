import { fingerprintOf } from '../../files/fingerprint.ts'
import { minutes } from '../../files/minutes.ts'
import { message } from '../../lib/message.ts'
import { LANGUAGES, textIn } from '../../locales/language.ts'
import { loadWords, say } from '../../locales/say.ts'
import type { Northlot } from '../../store/northlot.ts'
import { keptPlan } from '../../store/tryingOut.ts'

/** Gives the decision log of the plan to the planner as minutes, in both languages; a try-out is not in them. */
export async function saveMinutes({ getState, actions, appVersion, now }: Northlot): Promise<void> {
  await Promise.all(LANGUAGES.map(loadWords))
  const { language, scenario, tryOut } = getState()
  const plan = keptPlan(getState())
  const { dataDate } = await actions.stamp()
  const text = minutes({
    plan,
    scenario: tryOut?.scenario ?? scenario,
    time: now(),
    appVersion,
    fingerprint: await fingerprintOf(plan),
    ...(dataDate ? { dataDate } : {}),
    first: language,
  })
  const name = say(message('minutes.file', { title: textIn(plan.title, language) }), language)
  await actions.saveFile(name.replace(/[\\/:*?"<>|]/g, '_'), new Blob([text], { type: 'text/markdown' }))
}
