// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { assignParcels } from '../../src/plan/edits/assignParcels.ts'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { testWorks } from '../support/works.ts'
import { openScreen } from './screen.tsx'

/** The site's west edge lies 2,000 m east of the origin: G-0 ends 1,900 m from it, G-1 1,700 m, G-2 1,500 m. */
const findings = () => within(screen.getByRole('region', { name: 'Findings' }))

it('a brief that is not met offers land that could meet it, and the assignee', async () => {
  const { user, northlot } = await openScreen()
  const { plan } = northlot.getState().document
  const brief = { haFrom: 2, furthestM: 1800 }
  northlot.actions.changeAssignee({ ...plan.assignees.get('A')!, brief })
  northlot.actions.edit(assignParcels(northlot.getState().document.plan, 'scenario-a', ['G-2'], 'A'))
  await user.click(await findings().findByRole('button', { name: 'Find land' }))
  // G-0 is too far, G-2 is A's already
  await waitFor(() => expect([...northlot.getState().selection]).toEqual([1]))
  expect(northlot.getState().notice?.message).toMatchObject({ key: 'notice.landForBrief', params: { count: 1 } })
  // the rule stands where it can be changed
  expect(northlot.getState().rule.conditions).toContainEqual({ of: 'distance', test: 'at-most', value: 1800 })
  await user.click(findings().getByRole('button', { name: 'Edit brief' }))
  expect(northlot.getState().dialog).toEqual({ kind: 'assignee', assignee: 'A' })
})

it('a brief that no free land meets says so', async () => {
  const { user, northlot } = await openScreen()
  const { plan } = northlot.getState().document
  northlot.actions.changeAssignee({ ...plan.assignees.get('A')!, brief: { haFrom: 2, furthestM: 1600 } })
  northlot.actions.edit(assignParcels(northlot.getState().document.plan, 'scenario-a', ['G-2'], 'A'))
  await user.click(await findings().findByRole('button', { name: 'Find land' }))
  await waitFor(() =>
    expect(northlot.getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.noLandForBrief' }),
  )
})

it('land taken up before its shared works offers its details and the works; its parcels are then selected', async () => {
  const { user, northlot } = await openScreen()
  const plan = () => northlot.getState().document.plan
  northlot.actions.edit(assignParcels(plan(), 'scenario-a', ['G-1'], 'A'))
  northlot.actions.select([1], 'replace')
  northlot.actions.setFields({ phaseYear: 2028 })
  northlot.actions.edit(putRow(plan(), 'sharedWorks', 'w', WORKS, { key: 'edit.rename' }))
  northlot.actions.select([0], 'replace')
  await user.click(await findings().findByRole('button', { name: 'Set year, mode and route' }))
  expect([...northlot.getState().selection]).toEqual([1])
  expect(northlot.getState().dialog).toEqual({ kind: 'details' })
  northlot.actions.closeDialog()
  await user.click(findings().getByRole('button', { name: 'Shared works' }))
  expect(northlot.getState().dialog).toEqual({ kind: 'shared-works' })
})

const WORKS = testWorks({ id: 'w', readyYear: 2030, serves: ['G-1'] })
