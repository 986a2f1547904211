// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MenuButton } from '../../src/ui/shared/MenuButton.tsx'

function openMenu() {
  const acts: string[] = []
  const user = userEvent.setup({ delay: null })
  render(
    <MenuButton
      className="button"
      aria-label="More"
      placement="bottom"
      menu={{
        label: 'More',
        onAction: (id) => acts.push(id),
        entries: () => [
          { id: 'edit', words: 'Edit' },
          { id: 'lock', words: 'Lock' },
          { id: 'remove', words: 'Remove' },
        ],
      }}
    >
      …
    </MenuButton>,
  )
  return { acts, user, button: screen.getByRole('button', { name: 'More' }) }
}

const closed = () => waitFor(() => expect(screen.queryByRole('menu')).toBeNull())

it('a menu pressed before its code is there opens once, acts once, and gives the focus back', async () => {
  const { acts, user, button } = openMenu()
  // no idle moment in this browser: the code is only asked for by the press
  await user.click(button)
  expect(screen.queryByRole('menu')).toBeNull()
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(await screen.findAllByRole('menu', { name: 'More' })).toHaveLength(1)
  await user.click(screen.getByRole('menuitem', { name: 'Lock' }))
  await closed()
  expect(acts).toEqual(['lock'])
  await waitFor(() => expect(button).toHaveFocus())
  expect(button).toHaveAttribute('aria-expanded', 'false')
})

it('a menu whose code is there opens by the key itself, at the end that the key says', async () => {
  const { acts, user, button } = openMenu()
  await user.tab()
  expect(button).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(screen.getByRole('menu', { name: 'More' })).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Remove' })).toHaveFocus())
  await user.keyboard('{Escape}')
  await closed()
  await waitFor(() => expect(button).toHaveFocus())
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Edit' })).toHaveFocus())
  await user.keyboard('{Enter}')
  await closed()
  expect(acts).toEqual(['edit'])
})
