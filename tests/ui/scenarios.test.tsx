// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { giveRows } from '../support/given.ts'
import { openScreen } from './screen.tsx'

/** Two scenarios: G-0 with A in both, G-1 with X in the copy alone, which is shown. */
async function open() {
  const rig = await openScreen()
  const { actions, getState } = rig.northlot
  giveRows(rig.northlot, [0], 'A')
  await rig.user.click(screen.getByRole('button', { name: 'Duplicate scenario' }))
  giveRows(rig.northlot, [1], 'X')
  return { ...rig, actions, getState }
}

const tabs = () => within(screen.getByRole('tablist', { name: 'Scenarios' })).getAllByRole('tab')

describe('the tabs of scenarios', () => {
  it('show the copy when it is made, and move by arrow keys', async () => {
    const { user } = await open()
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true'])
    tabs()[1]!.focus()
    await user.keyboard('{ArrowRight}')
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false'])
    expect(document.activeElement).toBe(tabs()[0])
    await user.keyboard('{End}')
    expect(tabs()[1]!.getAttribute('aria-selected')).toBe('true')
  })

  it('a scenario that is locked says so, and refuses', async () => {
    const { actions, getState } = await open()
    actions.lockScenario(getState().scenario, {})
    await waitFor(() => expect(tabs()[1]!.textContent).toContain('locked'))
    expect(actions.assign()).toBeUndefined()
    expect(getState().document.plan.assignments.get(getState().scenario)!.size).toBe(2)
  })
})

describe('the sheet of a scenario', () => {
  it('keeps all or nothing: a shift that is refused leaves the name, what is right is one step', async () => {
    const { user, actions, getState } = await open()
    const id = getState().scenario
    const before = getState().document
    actions.openDialog({ kind: 'scenario', scenario: id })
    const name = await screen.findByRole('textbox', { name: 'Name in English' })
    await user.clear(name)
    await user.type(name, 'Renamed')
    const shift = screen.getByRole('spinbutton', { name: /shift of phase years/ })
    await user.type(shift, '2.5')
    await user.click(screen.getByRole('button', { name: 'Apply' }))
    expect(within(screen.getByRole('dialog')).getByRole('alert').textContent).toMatch(/whole years/)
    expect(getState().document).toBe(before)
    await user.clear(shift)
    await user.type(shift, '2')
    await user.click(screen.getByRole('button', { name: 'Apply' }))
    const { name: saved, assumptions } = getState().document.plan.scenarios.get(id)!
    expect([saved.en, assumptions.phaseShiftYears]).toEqual(['Renamed', 2])
    expect(getState().document.history.done.length).toBe(before.history.done.length + 1)
    expect(getState().dialog).toBeUndefined()
  })
})

describe('the key B', () => {
  it('pressed arms the brush; held it shows the base while it is down, and leaves the tool as it was', async () => {
    const { user, actions, getState } = await open()
    const copy = getState().scenario
    const [base] = getState().document.plan.scenarios.keys()
    ;(document.activeElement as HTMLElement).blur()
    await user.keyboard('b')
    expect(getState().tool).toBe('brush')
    actions.arm('pick')
    await user.keyboard('{b>}')
    await waitFor(() => expect(getState().scenario).toBe(base))
    expect(getState().tool).toBe('pick')
    await user.keyboard('{/b}')
    expect(getState().scenario).toBe(copy)
  })
})

describe('the comparison', () => {
  it('opens on the difference, says it in sentences, and adopts land in one step', async () => {
    const { user, getState } = await open()
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    const table = await screen.findByRole('table', { name: 'Comparison' })
    expect((screen.getByRole('radio', { name: 'Differences' }) as HTMLInputElement).checked).toBe(true)
    const delta = table.querySelector('data[data-measure="assigned-area-m2-delta"]') as HTMLDataElement
    expect(Math.round(Number(delta.value))).toBe(10_000)
    const list = screen.getByRole('region', { name: 'What changes, in sentences' })
    expect(list.textContent).toContain('gives Assignee X 1 parcel')
    await user.click(within(list).getByRole('button', { name: /^Adopt Assignee X from/ }))
    const [first] = getState().document.plan.scenarios.keys()
    expect(getState().document.plan.assignments.get(first!)!.get('G-1')!.shares[0]!.assignee).toBe('X')
    await waitFor(() => expect(screen.getByText(/are identical/)).toBeTruthy())
    await user.click(screen.getByRole('button', { name: /^Undo/ }))
    expect(getState().document.plan.assignments.get(first!)!.has('G-1')).toBe(false)
  })

  it('swipes by keys, two percent a press, no further than the ends', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    await user.click(await screen.findByRole('radio', { name: 'Swipe' }))
    const handle = screen.getByRole('slider', { name: /^Swipe between/ })
    handle.focus()
    await user.keyboard('{ArrowRight}')
    expect(handle.getAttribute('aria-valuenow')).toBe('52')
    await user.keyboard('{End}{ArrowRight}')
    expect(handle.getAttribute('aria-valuenow')).toBe('100')
  })

  it('with one scenario offers to duplicate it', async () => {
    const { user } = await openScreen()
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    const region = await screen.findByRole('region', { name: 'Comparison of scenarios' })
    await user.click(within(region).getByRole('button', { name: 'Duplicate scenario' }))
    expect(await screen.findByText(/are identical/)).toBeTruthy()
  })
})
