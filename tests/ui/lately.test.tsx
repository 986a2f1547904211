// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Northlot } from '../../src/store/northlot.ts'
import type { State } from '../../src/store/state.ts'
import { NorthlotProvider } from '../../src/ui/northlotContext.tsx'
import { AT_ONCE, useLately } from '../../src/ui/useLately.ts'

const idle: (() => void)[] = []
vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
const rest = () =>
  act(() => {
    for (const run of idle.splice(0)) run()
  })
afterEach(() => idle.splice(0))

type Steps = (state: State) => readonly (() => unknown)[]

function Shown({ look, steps }: { readonly look: (state: State) => string; readonly steps: Steps }) {
  const [answer, updating] = useLately(look, { steps })
  return <p aria-busy={updating}>{answer}</p>
}

/** A plan with so many assigned parcels; each edit makes it another document. */
function planOf(assigned: number, steps: Steps = () => []) {
  let listeners: readonly (() => void)[] = []
  let looks = 0
  const stateOf = (id: string, step: number) =>
    ({ document: { plan: { id, step } }, schedule: { assignedParcels: assigned } }) as unknown as State
  let state = stateOf('one', 1)
  const put = (next: State) =>
    act(() => {
      state = next
      for (const listener of listeners) listener()
    })
  const northlot = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners = [...listeners, listener]
      return () => {
        listeners = listeners.filter((one) => one !== listener)
      }
    },
  } as unknown as Northlot
  let last: { readonly of: State; readonly answer: string } | undefined
  const look = (of: State): string => {
    if (last?.of === of) return last.answer
    looks++
    const { id, step } = of.document.plan as unknown as { id: string; step: number }
    last = { of, answer: `${id} ${step}` }
    return last.answer
  }
  render(
    <NorthlotProvider value={northlot}>
      <Shown look={look} steps={steps} />
    </NorthlotProvider>,
  )
  const shown = () => {
    const line = screen.getByRole('paragraph')
    return [line.textContent, line.getAttribute('aria-busy')]
  }
  return {
    edit: (step: number) => put(stateOf('one', step)),
    open: (id: string) => put(stateOf(id, 1)),
    shown,
    looks: () => looks,
  }
}

describe('what takes a look at every assigned parcel', () => {
  it('comes late in a large plan: edits look at nothing, the last answer stands as being updated, one look follows', () => {
    const { edit, shown, looks } = planOf(AT_ONCE)
    expect(shown()).toEqual(['one 1', 'false'])
    edit(2)
    edit(3)
    expect(shown()).toEqual(['one 1', 'true'])
    expect(looks()).toBe(1)
    rest()
    expect(shown()).toEqual(['one 3', 'false'])
    expect(looks()).toBe(2)
  })

  it('comes at once in a small plan, and when another plan is opened', () => {
    const small = planOf(AT_ONCE - 1)
    small.edit(2)
    expect(small.shown()).toEqual(['one 2', 'false'])
    cleanup()
    const large = planOf(AT_ONCE)
    large.open('two')
    expect(large.shown()).toEqual(['two 1', 'false'])
  })

  it('is prepared a step at a time with the screen free in between, and anew when the planner has gone on', () => {
    const taken: string[] = []
    const stepOf = (of: State, name: string) => () =>
      taken.push(`${name}${(of.document.plan as unknown as { step: number }).step}`)
    const { edit, shown, looks } = planOf(AT_ONCE, (of) => [stepOf(of, 'a'), stepOf(of, 'b')])
    edit(2)
    rest()
    expect(taken).toEqual(['a2'])
    edit(3)
    rest()
    rest()
    expect(taken).toEqual(['a2', 'a3'])
    expect([shown(), looks()]).toEqual([['one 1', 'true'], 1])
    rest()
    rest()
    expect(taken).toEqual(['a2', 'a3', 'b3'])
    expect([shown(), looks()]).toEqual([['one 3', 'false'], 2])
  })
})
