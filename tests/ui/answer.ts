import { screen } from '@testing-library/react'
import { expect } from 'vitest'
import { type Operation, recompute } from '../../src/measures/figure.ts'
import type { OpenScreen } from './screen.tsx'

/**
 * Presses a figure and computes it again from what the answer prints, and from nothing else.
 *
 * Gives  the answer's words; it is closed again.
 */
export async function whyOf(user: OpenScreen['user'], button: HTMLElement): Promise<string> {
  await user.click(button)
  const answer = await screen.findByRole('dialog', { name: 'Why this number?' })
  const table = answer.querySelector('table')!
  const printed = (kind: string) =>
    [...table.querySelectorAll(`data[data-term="${kind}"]`)].map((value) => Number(value.getAttribute('value')))
  const weights = printed('weight')
  const terms = printed('value').map((value, at) => ({
    label: { en: '', zh: '' },
    unit: 'm2' as const,
    value,
    ...(weights[at] === undefined ? {} : { weight: weights[at] }),
  }))
  const again = recompute({ operation: table.dataset.operation as Operation, terms })
  expect(again).toBeCloseTo(Number(button.querySelector('data')!.getAttribute('value')), 2)
  const words = answer.textContent
  await user.keyboard('{Escape}')
  return words
}
