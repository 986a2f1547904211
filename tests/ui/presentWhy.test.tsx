// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import '../../src/files/meetingWords.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { setAttributes } from '../../src/plan/edits/setAttributes.ts'
import type { Scene, ScenePanel } from '../../src/plan/types.ts'
import type { Northlot } from '../../src/store/northlot.ts'
import { WhyProvider } from '../../src/ui/measures/WhyProvider.tsx'
import { NorthlotProvider } from '../../src/ui/northlotContext.tsx'
import { SlidePanel } from '../../src/ui/present/SlidePanel.tsx'
import { sceneNotes } from '../../src/ui/present/sceneNotes.ts'
import { TrialPanel } from '../../src/ui/present/TrialPanel.tsx'
import { giveRows } from '../support/given.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

afterEach(cleanup)

/** A gives G-0 to A; B, which is shown, gives G-1 to X too, in 2030. Parcels are of 1 ha. */
async function planned() {
  const { northlot } = await testNorthlot()
  const { actions, getState } = northlot
  giveRows(northlot, [0], 'A')
  const against = getState().scenario
  actions.duplicateScenario(against)
  giveRows(northlot, [1], 'X')
  actions.setFields({ phaseYear: 2030 })
  return { northlot, against, scenario: getState().scenario }
}

async function shown(panel: ScenePanel) {
  const { northlot, against, scenario } = await planned()
  const scene = { panel, scenario, against, layers: [] } as unknown as Scene
  return { northlot, ...rendered(northlot, <SlidePanel scene={scene} />) }
}

function rendered(northlot: Northlot, panel: ReactNode) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
  const { container } = render(
    <NorthlotProvider value={northlot}>
      <WhyProvider>{panel}</WhyProvider>
    </NorthlotProvider>,
  )
  return { user, container }
}

type User = ReturnType<typeof userEvent.setup>

async function answerOf(user: User, button: HTMLElement): Promise<string> {
  await user.click(button)
  const dialog = await screen.findByRole('dialog', { name: 'Why this number?' }, { timeout: 20_000 })
  await waitFor(() => expect(dialog.querySelector('.why-formula')).toBeTruthy())
  const numbers = dialog.querySelector('.why-numbers')?.textContent ?? ''
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  return numbers
}

describe('a figure beside the map of a slide says why', () => {
  it.each(['areas', 'proximity', 'cost', 'comparison', 'years'] as const)(
    '%s: every number can be pressed, and has an answer',
    async (panel) => {
      const { container, user } = await shown(panel)
      const numbers = [...container.querySelectorAll('data')]
      expect(numbers.length).toBeGreaterThan(0)
      expect(numbers.filter((number) => !number.closest('button.why')).map(({ textContent }) => textContent)).toEqual(
        [],
      )
      for (const button of container.querySelectorAll<HTMLElement>('button.why')) await answerOf(user, button)
    },
    60_000,
  )

  it('who pays first: added up from those who hold land, at likely, low and high rates', async () => {
    const { user } = await shown('cost')
    const row = within(screen.getByRole('table', { name: 'Who pays first' })).getAllByRole('row')[1]!
    const [likely, low, high] = within(row).getAllByRole('button')
    const answers = []
    for (const button of [likely!, low!, high!]) answers.push(await answerOf(user, button))
    for (const answer of answers) {
      const [sum, ...parts] = answer
        .match(/[\d.]+/g)!
        .map(Number)
        .toReversed() as [number, ...number[]]
      expect(parts.reduce((all, part) => all + part, 0)).toBeCloseTo(sum, 0)
    }
    // 1 ha in 2030 and 1 ha without a year, at the low rates 3,000 + 2,000, likely 4,000 + 2,500, high 8,000 + 5,000
    const shownAs = [likely, low, high].map((button) => Number(button!.querySelector('data')!.getAttribute('value')))
    expect(shownAs[1]! / shownAs[0]!).toBeCloseTo(5 / 6.5, 6)
    expect(shownAs[2]! / shownAs[0]!).toBeCloseTo(13 / 6.5, 6)
  })

  it('a year: the land that is taken up in it', async () => {
    const { user } = await shown('years')
    const row = screen.getByRole('row', { name: /^2030/ })
    expect(await answerOf(user, within(row).getByRole('button'))).toBe('1.00 ha = 1.00 ha')
  })

  it('a cost that lacks a line is marked', async () => {
    const { northlot, container } = await shown('comparison')
    expect(within(container).queryAllByRole('img', { name: /^Too low/ })).toEqual([])
    const { plan } = northlot.getState().document
    const [formation, roads] = EXAMPLE_CARD.lines
    northlot.actions.edit(
      keepRateCard(plan, { ...EXAMPLE_CARD, lines: [formation!, { ...roads!, basis: 'gfa_m2' as const }] }),
    )
    await waitFor(() => expect(within(container).getAllByRole('img', { name: /^Too low/ })).toHaveLength(2))
  })
})

it('what is tried out says why: floor, jobs, distance of the chosen parcel, and the rent subsidy', async () => {
  const { northlot } = await planned()
  const { actions, getState } = northlot
  // 1 ha at a plot ratio of 4.7: 47,000 m², 1,000 jobs of 47 m² each
  actions.edit(setAttributes(getState().document.plan, ['G-1'], { plot_ratio_non_domestic: 4.7 }))
  actions.changeAssignee({
    ...getState().document.plan.assignees.get('X')!,
    incentives: { rentSubsidy: { hkdPerM2Month: 100, months: 24, share: 0.5 } },
  })
  actions.select([1], 'replace')
  actions.chooseReceiver('X')
  const { user, container } = rendered(northlot, <TrialPanel before={false} flip={() => undefined} />)
  const button = (measure: string) =>
    container.querySelector(`[data-measure="${measure}"]`)!.closest<HTMLElement>('button.why')!
  expect(await answerOf(user, button('parcel-jobs'))).toBe('47,000 ÷ 47.00 = 1,000')
  expect(await answerOf(user, button('parcel-gfa-m2'))).toMatch(/ × 4\.70 = /)
  // 47,000 m² × HK$100 × 24 months × 50 %
  const subsidy = button('rent-subsidy-hkd')
  expect(subsidy.textContent).toBe('HK$56.4M')
  expect(await answerOf(user, subsidy)).toMatch(/ × HK\$100 × 24 × 50% = HK\$56\.4M$/)
  for (const number of container.querySelectorAll('data')) expect(number.closest('button.why')).toBeTruthy()
})

it('what a try-out changes says why: gained, held now, and short of the brief', async () => {
  const { northlot } = await planned()
  const { actions, getState } = northlot
  actions.changeAssignee({ ...getState().document.plan.assignees.get('X')!, brief: { haFrom: 5 } })
  actions.startTryOut()
  giveRows(northlot, [2], 'X')
  const { user, container } = rendered(northlot, <TrialPanel before={false} flip={() => undefined} />)
  const line = (words: RegExp) => [...container.querySelectorAll('li')].find((one) => words.test(one.textContent))!
  const answers = async (words: RegExp) => {
    const all: string[] = []
    for (const button of within(line(words)).getAllByRole('button')) all.push(await answerOf(user, button))
    return all
  }
  expect(await answers(/^The try-out assigns 1\.00 ha more than before$/)).toEqual(['3.00 ha − 2.00 ha = 1.00 ha'])
  expect(await answers(/^Assignee X gains 1\.00 ha and holds 2\.00 ha$/)).toEqual([
    '2.00 ha − 1.00 ha = 1.00 ha',
    '1.00 ha + 1.00 ha = 2.00 ha',
  ])
  expect(await answers(/^Assignee X wanted at least 5 ha, given 2\.00 ha: 3\.00 ha short$/)).toEqual([
    '1.00 ha + 1.00 ha = 2.00 ha',
    '5.00 ha − 2.00 ha = 3.00 ha',
  ])
})

describe('the presenter’s notes of a scene', () => {
  it.each(['areas', 'proximity', 'cost', 'comparison', 'years'] as const)(
    '%s: say in both languages how its figures were made',
    async (panel) => {
      const { northlot, against, scenario } = await planned()
      const scene = { panel, scenario, against, layers: [] } as unknown as Scene
      await northlot.actions.speak('zh-Hant-HK')
      const chinese = sceneNotes(northlot.getState(), scene).split('\n')
      await northlot.actions.speak('en')
      const english = sceneNotes(northlot.getState(), scene).split('\n')
      expect([english[0], chinese[0]]).toEqual(['How the figures were made', '數字如何得出'])
      expect(english.filter((line) => /^\d+\. .*= /.test(line)).length).toBeGreaterThan(0)
      expect(chinese).toHaveLength(english.length)
      // no key of a message, no hole
      for (const line of [...english, ...chinese])
        expect(line).not.toMatch(/\{\{|undefined|NaN|\b(?:why|figure|slide|measure|notes)\.[a-z]/)
    },
  )

  it('years: hectares are those of the parcels that are taken up in them', async () => {
    const { northlot, scenario } = await planned()
    const scene = { panel: 'years', scenario, layers: [] } as unknown as Scene
    const notes = sceneNotes(northlot.getState(), scene)
    expect(notes).toMatch(/\n1\. Site area, 2030: 1\.00 ha\. How it is computed: 1\.00 ha = 1\.00 ha\./)
  })
})
