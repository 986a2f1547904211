import type { Northlot } from '../../src/store/northlot.ts'

/** Gives rows to an assignee as a planner does: they are selected, the assignee is chosen, Assign is pressed. */
export function giveRows({ actions }: Pick<Northlot, 'actions'>, rows: readonly number[], assignee: string): void {
  actions.select(rows, 'replace')
  actions.chooseReceiver(assignee)
  actions.assign()
}

/** Three scenarios on the small ground: A has G-0; the copy, shown, also gives X G-1 and G-2; the third is empty. */
export function threeScenarios(northlot: Pick<Northlot, 'actions' | 'getState'>): void {
  const { actions, getState } = northlot
  giveRows(northlot, [0], 'A')
  actions.duplicateScenario(getState().scenario)
  giveRows(northlot, [1, 2], 'X')
  const copy = getState().scenario
  actions.addScenario()
  actions.showScenario(copy)
}
