// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { give, openScreen } from './screen.tsx'

test('a first deck is made, a scene captured and worded, put in order, and all of it undone', async () => {
  const { user, northlot } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  northlot.actions.openDialog({ kind: 'scenes' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Scenes' }))
  await user.click(dialog.getByRole('button', { name: 'Make a first deck from the plan' }))
  // one scenario, no area, no bundle: the whole, cost, proximity, years, sources
  await waitFor(() => expect(dialog.getAllByRole('listitem')).toHaveLength(5))
  await user.click(dialog.getByRole('button', { name: 'Capture this view' }))
  const title = await dialog.findByLabelText('Title, English')
  await user.clear(title)
  await user.type(title, 'The 8 ha question')
  await user.tab()
  await user.selectOptions(dialog.getByLabelText('Beside the map'), 'cost')
  const scenes = () => [...northlot.getState().document.plan.scenes.values()].sort((a, b) => a.order - b.order)
  expect(scenes().at(-1)).toMatchObject({
    title: { en: 'The 8 ha question', zh: '畫面6' },
    panel: 'cost',
    camera: { centre: [114.05, 22.48], zoom: 13 },
  })
  await user.click(dialog.getByRole('button', { name: 'Move “The 8 ha question” up' }))
  expect(scenes().at(-2)?.title.en).toBe('The 8 ha question')
  await user.click(dialog.getByRole('button', { name: 'Delete “The 8 ha question”' }))
  expect(scenes()).toHaveLength(5)
  for (let i = 0; i < 6; i++) northlot.actions.undo()
  expect(scenes()).toHaveLength(0)
})

test('a decision keeps what the figures said, and is changed and deleted', async () => {
  const { user, northlot } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  northlot.actions.openDialog({ kind: 'decisions', add: true })
  const dialog = within(await screen.findByRole('dialog', { name: 'Decision log' }))
  await user.click(dialog.getByRole('button', { name: 'Record' }))
  expect(within(screen.getByRole('dialog')).getByRole('alert')).toHaveTextContent('the question is missing')
  await user.type(dialog.getByLabelText('Question'), 'G-0 to A?')
  await user.click(dialog.getByRole('button', { name: 'Record' }))
  const [decision] = northlot.getState().document.plan.decisions.values()
  expect(decision?.question).toEqual({ en: 'G-0 to A?', zh: 'G-0 to A?' })
  expect(decision?.figures[0]).toMatchObject({ key: 'decided.area', params: { area: { m2: 10_000 } } })
  expect(decision?.decision).toBeUndefined()
  await user.click(dialog.getByRole('button', { name: 'Edit “G-0 to A?”' }))
  await user.type(dialog.getByLabelText('Decision'), 'Yes')
  await user.click(dialog.getByRole('button', { name: 'Record' }))
  expect(northlot.getState().document.plan.decisions.get(decision!.id)?.decision?.en).toBe('Yes')
  await user.click(dialog.getByRole('button', { name: 'Delete “G-0 to A?”' }))
  expect(northlot.getState().document.plan.decisions.size).toBe(0)
})

test('a try-out says that it is one, and is kept under a name', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.startTryOut()
  const banner = within(await screen.findByRole('region', { name: 'Try-out' }))
  await give(user, 'G-1', 'Assignee X')
  await user.click(banner.getByRole('button', { name: /^Before/ }))
  expect(northlot.getState().schedule.assignedParcels).toBe(0)
  await user.click(banner.getByRole('button', { name: /^After/ }))
  expect(northlot.getState().schedule.assignedParcels).toBe(1)
  await user.click(banner.getByRole('button', { name: 'Keep as new scenario' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Keep as new scenario' }))
  expect(dialog.getByLabelText('Name, English')).toHaveValue('Try-out of Scenario A')
  expect(dialog.getByText('Only the new scenario changes; Scenario A stays as it was.')).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Keep as new scenario' }))
  await waitFor(() => expect(northlot.getState().document.plan.scenarios.size).toBe(2))
  expect(northlot.getState().tryOut).toBeUndefined()
})
