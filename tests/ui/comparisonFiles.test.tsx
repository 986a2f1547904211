// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { makeOutput } from '../../src/store/outputs/makeOutput.ts'
import { threeScenarios } from '../support/given.ts'
import { csvCells } from '../support/readTables.ts'
import { northlotRig } from '../support/testNorthlot.ts'
import { openScreen } from './screen.tsx'

async function openComparison() {
  const rig = await openScreen()
  threeScenarios(rig.northlot)
  await rig.user.click(screen.getByRole('button', { name: 'Compare' }))
  const table = await screen.findByRole('table', { name: 'Comparison' })
  return { ...rig, table }
}

/** The table of the screen: for each measure the exact value of each column, '' where it is absent, and who is best. */
function onScreen(table: HTMLElement) {
  const read = new Map<string, { values: string[]; delta: string; best: string; worst: string }>()
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-measure]')) {
    const cells = [...row.querySelectorAll('td')]
    const value = (cell: Element | undefined) => cell?.querySelector('data')?.getAttribute('value') ?? ''
    const ranked = (rank: string) => cells.findIndex((cell) => cell.dataset.rank === rank)
    const names = ['Scenario A', 'Scenario A (copy)', 'Scenario C']
    read.set(row.querySelector('th')!.dataset.name!, {
      values: cells.slice(0, 3).map(value),
      delta: value(cells[3]),
      best: names[ranked('best')] ?? '',
      worst: names[ranked('worst')] ?? '',
    })
  }
  return read
}

describe('the comparison as a file', () => {
  it('has the numbers of the screen, best and worst', async () => {
    const { northlot, table } = await openComparison()
    const shown = onScreen(table)
    expect(shown.size).toBeGreaterThan(20)
    expect(shown.get('Site area, assigned')!.values.map((value) => Math.round(Number(value)))).toEqual([
      10_000, 30_000, 0,
    ])
    expect(shown.get('Infrastructure cost estimate, assigned, money of the day')).toMatchObject({
      worst: 'Scenario A (copy)',
    })

    const { content } = await makeOutput(northlotRig(northlot), 'comparison-csv')
    const [heads = [], ...lines] = csvCells(await content.text())
    const column = {
      delta: heads.indexOf('Scenario A (copy) against Scenario A'),
      best: heads.indexOf('Best'),
      worst: heads.indexOf('Worst'),
    }
    expect(Object.values(column)).not.toContain(-1)
    const near = (text: string) => (text === '' ? '' : expect.closeTo(Number(text), 5))
    const number = (text: string | undefined) => (text ? Number(text) : '')
    for (const [name, { values, delta, best, worst }] of shown) {
      const line = lines.find(([head]) => head === name)!
      expect({
        name,
        values: [2, 3, 4].map((cell) => number(line[cell])),
        delta: number(line[column.delta]),
        ranks: [line[column.best], line[column.worst]],
      }).toEqual({ name, values: values.map(near), delta: near(delta), ranks: [best, worst] })
    }
  })

  it('is saved by the buttons of the table', async () => {
    const { user, saved } = await openComparison()
    const region = within(screen.getByRole('region', { name: 'Comparison' }))
    await user.click(region.getByRole('button', { name: 'CSV' }))
    await waitFor(() => expect(saved.at(-1)?.name).toMatch(/Comparison of scenarios .*\.csv$/))
    expect(csvCells(saved.at(-1)!.text)[0]!.slice(0, 2)).toEqual(['Measure', 'Unit'])
    await user.click(region.getByRole('button', { name: 'XLSX' }))
    await waitFor(() => expect(saved.at(-1)?.name).toMatch(/Comparison of scenarios .*\.xlsx$/))
  })
})
