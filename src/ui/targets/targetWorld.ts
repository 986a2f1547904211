import type { Named, TargetWorld } from '../../files/targetTable.ts'
import type { LocalText } from '../../lib/message.ts'
import { targetHeld as english } from '../../locales/en/targetHeld.ts'
import { say } from '../../locales/say.ts'
import { targetHeld as chinese } from '../../locales/zh-Hant/targetHeld.ts'
import { MEASURES } from '../../measures/all.ts'
import { TARGET_MEASURES } from '../../measures/targetMeasures.ts'
import type { State } from '../../store/state.ts'

/** What lines of a table of targets may speak of: what the plan and the ground hold, by their names in both languages. */
export function targetWorldOf({ document: { plan }, ground }: State): TargetWorld {
  return {
    measures: [...Object.keys(TARGET_MEASURES), ...MEASURES.map(({ id }) => id)].map((id) => ({
      id,
      name: nameOfMeasure(id),
    })),
    assignees: [...plan.assignees.values()].map(({ id, name, letter }) => ({ id, name, also: [letter] })),
    bundles: named(plan.bundles.values()),
    areas: named(ground.areas),
    uses: Object.entries(ground.landUses).map(([id, name]) => ({ id, name })),
    sites: ground.universityTown.sites.map((site) => ({ id: site.id, name: { en: site.nameEn, zh: site.nameZh } })),
    targets: [...plan.targets.values()],
  }
}

const named = (rows: Iterable<{ readonly id: string; readonly name: LocalText }>): readonly Named[] =>
  [...rows].map(({ id, name }) => ({ id, name }))

function nameOfMeasure(id: string): LocalText {
  const key = `measure.${id}` as keyof typeof english
  if (key in english) return { en: english[key], zh: chinese[key] }
  const figure = { key: `figure.${id}` }
  return { en: say(figure, 'en'), zh: say(figure, 'zh-Hant-HK') }
}
