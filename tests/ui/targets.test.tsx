// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { giveRows } from '../support/given.ts'
import { whyOf } from './answer.ts'
import { openScreen } from './screen.tsx'

test('a ready-made target is taken, is broken, is found and is changed from the finding', async () => {
  const { user, northlot } = await openScreen()
  const panel = within(screen.getByRole('region', { name: 'Targets' }))
  await user.click(panel.getByRole('button', { name: 'Edit targets' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Targets' }))
  await dialog.findByRole('option', { name: 'Each brief met' })
  await user.click(dialog.getByRole('button', { name: 'New target' }))
  await user.clear(dialog.getByLabelText('Name'))
  await user.type(dialog.getByLabelText('Name'), 'Two hectares')
  expect(dialog.getByText('Give a bound.')).toBeInTheDocument()
  await user.type(dialog.getByLabelText('At least, ha'), '2')
  const now = dialog.getByText(/short of/, { selector: 'output' })
  expect(now).toHaveTextContent('Two hectares: 0 m², 2.00 ha short of at least 2.00 ha')
  const short = await whyOf(
    user,
    within(now).getByRole('button', { name: /^Short of the bound, Two hectares: 2.00 ha/ }),
  )
  expect(short).toContain('2.00 ha − 0.00 ha = 2.00 ha')
  await user.click(dialog.getByRole('button', { name: 'Keep target' }))
  const { plan } = northlot.getState().document
  expect([...plan.targets.values()]).toMatchObject([{ measure: 'target-site-area', atLeast: 20_000, order: 1 }])
  await user.click(dialog.getByRole('button', { name: 'Close' }))

  const findings = within(screen.getByRole('region', { name: 'Findings' }))
  const found = await findings.findByRole('button', { name: /^Short of the bound, Two hectares: 2.00 ha/ })
  expect(found.closest('li')).toHaveTextContent('Two hectares: 0 m², 2.00 ha short of at least 2.00 ha')
  expect(await whyOf(user, found)).toContain('2.00 ha − 0.00 ha = 2.00 ha')
  expect(panel.getByText('0 met')).toBeInTheDocument()
  giveRows(northlot, [0, 1], 'A')
  expect(await panel.findByText('1 met')).toBeInTheDocument()
  expect(findings.queryByText(/Two hectares/)).toBeNull()
  northlot.actions.undo()
  await user.click(await findings.findByRole('button', { name: 'Edit target' }))
  expect(await screen.findByRole('form', { name: 'Target' })).toBeInTheDocument()
})

test('a ready-made zone is offered with what is to be checked; what is not filled is not checked', async () => {
  const { user, northlot } = await openScreen()
  giveRows(northlot, [0], 'A')
  const findings = within(screen.getByRole('region', { name: 'Findings' }))
  expect(
    await findings.findByText('1 assigned parcel: use not checked against the Outline Zoning Plan'),
  ).toBeInTheDocument()
  await user.click(findings.getByRole('button', { name: 'Fill zone notes' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Notes of statutory zones' }))
  await user.click(await dialog.findByRole('button', { name: 'Fill in with this: OU(I&T) of plan S/STT/2' }))
  expect(dialog.getByRole('rowheader', { name: 'OU(I&T)' })).toBeInTheDocument()
  expect(dialog.getByText(/\(check against the Notes in force\), 2024-09-20/)).toBeInTheDocument()
})

test('a question of a checklist is answered on the card, in one step that can be undone', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.openDialog({ kind: 'card', parcel: 'G-0' })
  const card = within(await screen.findByRole('region', { name: 'Checklist' }))
  expect(card.getByText('6 questions unknown')).toBeInTheDocument()
  await user.selectOptions(card.getByLabelText('Power capacity'), 'no')
  await user.type(card.getByLabelText('Note on: Power capacity'), 'substation full')
  await user.tab()
  expect(northlot.getState().document.plan.checklists.get('parcel:G-0')?.answers).toEqual({
    power: { answer: 'no', note: 'substation full' },
  })
  expect(card.getByText('5 questions unknown')).toBeInTheDocument()
  northlot.actions.undo()
  northlot.actions.undo()
  await waitFor(() => expect(northlot.getState().document.plan.checklists.size).toBe(0))
})

test('the balance line opens the lists behind it and the published budget', async () => {
  const { user } = await openScreen()
  await user.click(screen.getByRole('button', { name: 'closes' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Areas in detail' }))
  const closes = dialog.getByText(/they differ from the sum of site areas by/)
  expect(closes).toHaveTextContent(
    'The four parts add up to 3.00 ha; they differ from the sum of site areas by 0.00 ha.',
  )
  const gap = await whyOf(user, within(closes).getByRole('button', { name: /^The four parts less the whole: / }))
  expect(gap).toContain('3.00 ha − 3.00 ha = 0.00 ha')
  // what a head of the lists counts says why beside it
  const unassigned = within(dialog.getByText('Unassigned').closest<HTMLElement>('.area-list')!)
  const [count, area] = unassigned.getAllByRole('button', { name: /Unassigned: / })
  expect(await whyOf(user, count!)).toContain('1 + 1 + 1 = 3')
  expect(await whyOf(user, area!)).toContain('1.00 ha + 1.00 ha + 1.00 ha = 3.00 ha')
  expect(dialog.getAllByRole('button', { name: /^G-\d$/ })).toHaveLength(3)
  expect(
    await dialog.findByRole('button', { name: 'STT · OUIT, Published: 210.00 ha. Why this number?' }),
  ).toBeInTheDocument()
})

test('methods and sources: figures, rates in force, assumptions, sources and limits; in both languages on request', async () => {
  const { user } = await openScreen()
  await user.click(screen.getByRole('button', { name: 'Methods and sources' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Methods and sources' }))
  expect((await dialog.findByRole('table', { name: 'Figures of this scenario' })).querySelectorAll('tr').length).toBe(
    27,
  )
  const rates = within(dialog.getByRole('table', { name: 'Worked example, version 1, price level 2024' }))
  const [, formation] = rates.getAllByRole('row')
  expect([...formation!.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
    'm² of site',
    '3,000',
    '4,000',
    '8,000',
    'everywhere; fish pond × 1.5',
    'as the delivery mode says',
    'example',
    'derived from others',
  ])
  const assumptions = within(dialog.getByRole('table', { name: 'Assumptions' }))
  expect(
    assumptions.getByRole('row', { name: /^Half-distance of the proximity score 2\.0 km as the plan/ }),
  ).toBeInTheDocument()
  expect(dialog.getByRole('table', { name: 'Sources' })).toBeInTheDocument()
  expect(dialog.getByText('Premium, forgone premium and surrendered land are not estimated.')).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: '方法及資料來源' })).toBeNull()
  await user.click(dialog.getByLabelText('in both languages'))
  const chinese = within(await screen.findByRole('region', { name: '方法及資料來源' }))
  const flat = chinese.getByRole('row', { name: /^每個住宅單位的住用總樓面面積/ })
  expect(flat.querySelector('td')!.textContent).toBe('50平方米總樓面面積')
  expect(flat.querySelector('td:last-child')!.textContent).toBe('A · 政府文件')
  const formed = chinese.getByRole('row', { name: /^SF 土地平整/ })
  expect([...formed.querySelectorAll('td')].at(4)!.textContent).toMatch(/^[^,;]+；魚塘 × 1\.5$/)
  const same = dialog.getByRole('row', { name: /^Domestic gross floor area for each flat/ })
  expect(same.querySelector('td')!.textContent).toBe('50 m² GFA')
  expect(document.querySelector('.methods-sheet')!.textContent).not.toMatch(
    /\{\{|undefined|NaN|(why|figure|explain|methods|rates)\.\w/,
  )
})

test('a table of targets is pasted, looked over against the scenario, and added in one step that can be undone', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.openDialog({ kind: 'targets' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Targets' }))
  await user.click(dialog.getByRole('button', { name: 'Paste a table' }))
  const field = dialog.getByLabelText('Paste from a spreadsheet, or CSV text')
  expect(field).toHaveFocus()
  expect(dialog.getByRole('button', { name: 'Add 0 targets' })).toBeDisabled()
  await user.paste('name\tha\nTwo hectares\t2\nFive hectares\t5–6\nMany\tlots\n')
  expect(dialog.getByText(/^Line 4: “lots” is not understood/)).toBeInTheDocument()
  expect(dialog.getByRole('list', { name: 'Preview' })).toHaveTextContent(
    'Two hectares: 0 m², 2.00 ha short of at least 2.00 ha',
  )
  await user.click(dialog.getByRole('button', { name: 'Add 2 targets' }))
  const rows = () => [...northlot.getState().document.plan.targets.values()]
  expect(rows()).toMatchObject([
    { name: { en: 'Two hectares' }, atLeast: 20_000, order: 1 },
    { name: { en: 'Five hectares' }, atLeast: 50_000, atMost: 60_000, order: 2 },
  ])
  northlot.actions.undo()
  await waitFor(() => expect(rows()).toEqual([]))
})
