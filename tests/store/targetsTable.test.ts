import { expect, it } from 'vitest'
import { writeCsv } from '../../src/files/csv.ts'
import { say } from '../../src/locales/say.ts'
import { addTargets } from '../../src/plan/edits/addTargets.ts'
import type { Target } from '../../src/plan/types.ts'
import { makeOutput, workbookTables } from '../../src/store/outputs/makeOutput.ts'
import { outputSetting } from '../../src/store/outputs/setting.ts'
import { targetsTable } from '../../src/store/outputs/targetsTable.ts'
import { giveRows } from '../support/given.ts'
import { csvCells } from '../support/readTables.ts'
import { northlotRig, testNorthlot } from '../support/testNorthlot.ts'

const target = (id: string, rest: Partial<Target>): Omit<Target, 'order'> => ({
  id,
  name: { en: id, zh: id },
  measure: 'target-site-area',
  scope: { kind: 'scenario' },
  ...rest,
})

/** G-0 and G-1, 1 ha each, are A's; X holds nothing. */
async function planned() {
  const { northlot } = await testNorthlot()
  giveRows(northlot, [0, 1], 'A')
  northlot.actions.edit(
    addTargets(northlot.getState().document.plan, [
      target('land', { atLeast: 30_000, about: true, source: 'Policy Address' }),
      target('of A', { scope: { kind: 'assignee', id: 'A' }, atLeast: 10_000, atMost: 25_000 }),
      target('near', { measure: 'target-share-within', of: { metres: 1800 }, atLeast: 0.5 }),
      target('of X', { measure: 'target-score', scope: { kind: 'assignee', id: 'X' }, atLeast: 50 }),
      target('budget', { measure: 'assigned-cost-likely-hkd', atMost: 1e6 }),
    ]),
  )
  return northlot
}

it('lists every target with whose land, rule, wanted, measured, shortfall and state, and why one is not known', async () => {
  const northlot = await planned()
  const table = targetsTable(await outputSetting(northlotRig(northlot)))
  const [heads, ...lines] = csvCells(writeCsv(table, 'en', []))
  const cell = (line: number, head: string) => lines[line]![heads!.indexOf(head)]
  const of = (head: string) => [0, 1, 2, 3, 4].map((line) => cell(line, head))
  expect(of('Target')).toEqual(['land', 'of A', 'near', 'of X', 'budget'])
  expect(of('Scenario')).toEqual(Array(5).fill('Scenario A'))
  expect(of('Of whose land')).toEqual([
    'The whole scenario',
    'Assignee A',
    'The whole scenario',
    'Assignee X',
    'The whole scenario',
  ])
  expect(of('Rule')).toEqual(['at least about', 'between', 'at least', 'at least', 'at most'])
  expect(of('State')).toEqual(['not met', 'met', 'met', 'not known', 'not met'])
  // "about" 3 ha is met from 2.97 ha: 2 ha is 0.97 ha short
  expect(Number(cell(0, 'Measured'))).toBeCloseTo(20_000, 3)
  expect(Number(cell(0, 'Shortfall'))).toBeCloseTo(9700, 3)
  expect(cell(0, 'Source')).toBe('Policy Address')
  expect([cell(1, 'At least'), cell(1, 'At most'), cell(1, 'Shortfall')]).toEqual(['10000', '25000', '0'])
  // G-1 lies 1,700 m from the site, G-0 1,900 m
  expect(cell(2, 'Told')).toBe('Within, metres: 1800')
  expect(Number(cell(2, 'Measured'))).toBeCloseTo(0.5, 9)
  // X holds nothing: an empty amount with its reason, never 0
  expect([cell(3, 'Measured'), cell(3, 'Shortfall')]).toEqual(['', ''])
  expect(lines[3]!.at(-1)).toMatch(/nothing assigned yet/)
  expect(cell(4, 'What is held')).toBe(say({ key: 'figure.assigned-cost-likely-hkd' }, 'en'))
})

it('stands in the workbook after the comparison, and is taken away as CSV in Chinese', async () => {
  const northlot = await planned()
  const setting = await outputSetting(northlotRig(northlot))
  const ids = workbookTables(setting).map(({ id }) => id)
  expect(ids.indexOf('targets')).toBe(ids.indexOf('comparison') + 1)
  await northlot.actions.speak('zh-Hant-HK')
  const { content } = await makeOutput(northlotRig(northlot), 'targets-csv')
  const [heads] = csvCells(await content.text())
  expect(heads).toContain('所訂項目')
  expect(await content.text()).not.toMatch(/output\.|targets\.|scope\./)
})
