import { COMMANDS } from '../../commands/all.ts'
import type { Command } from '../../commands/command.ts'
import { SHOW_SCENARIO } from '../../commands/scenarios.ts'
import { RECEIVERS } from '../../commands/selecting.ts'
import { plainText } from '../../lib/plainText.ts'
import { liveRows, textAt } from '../../parcels/parcelLayer.ts'
import type { Assignee } from '../../plan/types.ts'
import type { Northlot } from '../../store/northlot.ts'
import { assigneesOf, scenariosOf } from '../../store/selectors.ts'
import { findParcels } from '../parcels/findParcels.ts'
import type { Say } from '../shared/useSay.ts'

/** Something the palette can do or show. */
export interface PaletteItem {
  readonly key: string
  readonly kind: 'command' | 'assignee' | 'scenario' | 'parcel'
  readonly words: string
  /** What stands after the words, quietly. */
  readonly beside?: string
  readonly keys?: string
  readonly assignee?: Assignee
  /** Why it cannot be done now. */
  readonly whyNot?: string
  run(): void
}

/** Parcels are many: only these many are listed, and how many more there are is said. */
export const PARCELS_LISTED = 8

/** Commands that are not listed: they have a better line of their own, or are what is open already. */
const UNLISTED = new Set([...RECEIVERS, ...SHOW_SCENARIO].map(({ id }) => id).concat('redo-y', 'open-palette'))

/** What fits the words typed: commands, assignees, scenarios, then parcels; all commands where nothing is typed. */
export function paletteItems(
  northlot: Northlot,
  typed: string,
  say: Say,
): { readonly items: readonly PaletteItem[]; readonly moreParcels: number } {
  const state = northlot.getState()
  const { actions } = northlot
  const wanted = plainText(typed)
  const fits = (...texts: readonly string[]) => {
    const all = plainText(texts.join(' '))
    return wanted.split(/\s+/).every((part) => all.includes(part))
  }
  // what begins with the words comes first; what only takes back an act that happens to hold them, last
  const rankOf = ({ key, words }: PaletteItem) => {
    if (wanted === '' || plainText(words).startsWith(wanted)) return 0
    return key === 'undo' || key === 'redo' ? 2 : 1
  }
  const commands = COMMANDS.filter(({ id }) => !UNLISTED.has(id))
    .map((command) => commandItem(command, northlot, say))
    .filter(({ words }) => fits(words))
    .sort((a, b) => rankOf(a) - rankOf(b))
  if (wanted === '') return { items: commands, moreParcels: 0 }

  const assignees = assigneesOf(state)
    .filter(({ name, descriptor }) => fits(name.en, name.zh, descriptor?.en ?? '', descriptor?.zh ?? ''))
    .map(
      (assignee): PaletteItem => ({
        key: `assignee-${assignee.id}`,
        kind: 'assignee',
        words: say(assignee.name),
        ...(assignee.descriptor ? { beside: say(assignee.descriptor) } : {}),
        assignee,
        run: () => actions.chooseReceiver(assignee.id),
      }),
    )
  const scenarios = scenariosOf(state)
    .filter(({ name }) => fits(name.en, name.zh))
    .map(
      (scenario): PaletteItem => ({
        key: `scenario-${scenario.id}`,
        kind: 'scenario',
        words: say(scenario.name),
        run: () => actions.showScenario(scenario.id),
      }),
    )
  const found = findParcels(state.land, liveRows(state.land), typed)
  const parcels = found.slice(0, PARCELS_LISTED).map((row): PaletteItem => {
    const name = textAt(state.land, state.language === 'en' ? 'name_en' : 'name_zh', row)
    return {
      key: `parcel-${row}`,
      kind: 'parcel',
      words: state.land.ids[row]!,
      ...(name === undefined ? {} : { beside: name }),
      run: () => {
        actions.select([row], 'replace')
        actions.zoomToRows([row])
      },
    }
  })
  return { items: [...commands, ...assignees, ...scenarios, ...parcels], moreParcels: found.length - parcels.length }
}

function commandItem(command: Command, northlot: Northlot, say: Say): PaletteItem {
  const state = northlot.getState()
  const reason = command.whyNot(state)
  return {
    key: command.id,
    kind: 'command',
    words: say(command.label(state)),
    ...(command.keys ? { keys: command.keys } : {}),
    ...(reason ? { whyNot: say(reason) } : {}),
    run: () => command.run(northlot),
  }
}
