// @vitest-environment jsdom

import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { giveRows } from '../support/given.ts'
import '../../src/files/meetingWords.ts'
import { setAssumptions } from '../../src/plan/edits/setAssumptions.ts'
import { NorthlotProvider } from '../../src/ui/northlotContext.tsx'
import { YearsSlide } from '../../src/ui/present/YearsSlide.tsx'
import { testNorthlot } from '../support/testNorthlot.ts'

test("the years of a slide are moved by the plan's shift as well as by the scenario's own", async () => {
  const { northlot } = await testNorthlot()
  const { actions, getState } = northlot
  giveRows(northlot, [0], 'A')
  actions.setFields({ phaseYear: 2028 })
  actions.edit(setAssumptions(getState().document.plan, 'plan', { phaseShiftYears: 2 }))
  render(
    <NorthlotProvider value={northlot}>
      <YearsSlide />
    </NorthlotProvider>,
  )
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toContain('20301.00 ha')
})
