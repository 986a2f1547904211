// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { give, openScreen } from './screen.tsx'

/** A key that was never put into words: `totals.title`, `figure.site-area-m2`. */
const KEY = /^[a-z]+\.[a-zA-Z][a-zA-Z0-9-]*$/

function untranslated(): readonly string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '')
  return texts.map((text) => text.trim()).filter((text) => KEY.test(text))
}

test('no key stays untranslated in either language, and <html lang> follows', async () => {
  const { user, northlot } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  expect(untranslated()).toEqual([])
  await user.click(screen.getByRole('button', { name: /Language/ }))
  await user.click(await screen.findByRole('menuitem', { name: '繁體中文' }))
  await waitFor(() => expect(document.documentElement.lang).toBe('zh-Hant-HK'))
  expect(untranslated()).toEqual([])
  expect(screen.getByRole('region', { name: '總計' })).toBeInTheDocument()
  expect(screen.getByRole('table', { name: '面積表' })).toBeInTheDocument()
  expect(screen.getByRole('region', { name: '檢查結果' })).toBeInTheDocument()
  // a list that was first opened in English
  await user.click(document.querySelector('.receiver-button')!)
  const options = within(await screen.findByRole('listbox')).getAllByRole('option')
  expect(options.map((option) => option.textContent)).toEqual(['A機構A', 'X機構X'])
  await user.keyboard('{Escape}')
  await user.click(document.querySelector<HTMLElement>('data[data-measure="assigned-cost-likely-hkd"]')!)
  await screen.findByRole('dialog', { name: '數字由來' })
  expect(untranslated()).toEqual([])
  await northlot.actions.speak('en')
})

test('what happened is said in the status region; a refusal in the alert, in place of what was said before, until it is read', async () => {
  const { user, northlot } = await openScreen()
  expect(screen.getAllByRole('status')).toHaveLength(1)
  expect(screen.getAllByRole('alert')).toHaveLength(1)
  await user.click(screen.getByRole('checkbox', { name: 'Select parcel G-0' }))
  expect(screen.getByRole('status')).not.toHaveClass('unseen')
  await user.click(screen.getByRole('button', { name: 'Assign' }))
  const refused = 'Cannot be done because no proposed assignee is chosen.'
  expect(screen.getByRole('alert')).toHaveTextContent(refused)
  expect(screen.getByRole('status')).toHaveClass('unseen')
  // what is done next does not take it from under the planner's eyes; the planner does
  await user.click(screen.getByRole('checkbox', { name: 'Select parcel G-1' }))
  expect(northlot.getState().refusal).toBeUndefined()
  expect(screen.getByRole('alert')).toHaveTextContent(refused)
  expect(screen.getByRole('status')).toHaveTextContent('2 parcels selected')
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  await user.click(screen.getByRole('checkbox', { name: 'Select parcel G-1' }))
  northlot.actions.chooseReceiver('A')
  await user.click(screen.getByRole('button', { name: 'Assign' }))
  expect(screen.getByRole('status')).toHaveTextContent('assign 1 parcel to Assignee A')
})

test('the plan title is renamed with Enter and left alone with Escape', async () => {
  const { user, northlot } = await openScreen()
  const title = screen.getByRole('textbox', { name: 'Plan title' })
  await user.clear(title)
  await user.type(title, 'San Tin, first round{Enter}')
  expect(northlot.getState().document.plan.title.en).toBe('San Tin, first round')
  await user.type(title, ' more{Escape}')
  expect(title).toHaveValue('San Tin, first round')
})

test('an assignee of the planner’s own is added with a free letter, or refused with the reason', async () => {
  const { user, northlot } = await openScreen()
  await user.click(screen.getByRole('button', { name: 'Add an assignee' }))
  await user.click(await screen.findByRole('button', { name: 'Add' }))
  expect(within(screen.getByRole('dialog')).getByRole('alert')).toHaveTextContent('a name is needed')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Kowloon Robotics')
  await user.click(screen.getByRole('radio', { name: 'Developer' }))
  await user.click(screen.getByRole('button', { name: 'Add' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const added = [...northlot.getState().document.plan.assignees.values()].at(-1)
  expect(added).toMatchObject({ name: { en: 'Kowloon Robotics' }, letter: 'K', kind: 'developer', pattern: 'diagonal' })
})
