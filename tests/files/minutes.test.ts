import { describe, expect, it } from 'vitest'
import { minutes, writeDay } from '../../src/files/minutes.ts'
import { message } from '../../src/lib/message.ts'
import { say } from '../../src/locales/say.ts'
import { decisionFigures, wantedOf } from '../../src/measures/decisionFigures.ts'
import { present } from '../../src/measures/figure.ts'
import { newPlan } from '../../src/plan/newPlan.ts'
import type { Decision, Plan } from '../../src/plan/types.ts'
import { EXAMPLE_CARD, testAssignee } from '../support/land.ts'

const empty = newPlan({
  id: 'p',
  title: { en: 'Northern *plan*', zh: '北部規劃' },
  layers: [],
  assignees: [],
  rateCards: [EXAMPLE_CARD],
  defaultCard: 'example',
  scenarioName: { en: 'Government-formed', zh: '政府平整土地' },
})
const decided: Decision = {
  id: 'd1',
  order: 1,
  question: { en: 'HSKTL 10 to firm D?', zh: '把洪水橋市地段第10號擬配予企業D？' },
  options: [{ en: 'Firm D', zh: '企業D' }],
  figures: [message('decided.difference.more', { area: { m2: 77_737 } })],
  decision: { en: 'Yes', zh: '同意' },
  by: 'Chair',
  at: new Date(2026, 1, 25, 14, 5).toISOString(),
  scenario: 'scenario-a',
}
const open: Decision = { id: 'd2', order: 2, question: { en: 'When?', zh: '何時？' }, figures: [], at: decided.at }
const plan: Plan = {
  ...empty,
  decisions: new Map([
    ['d2', open],
    ['d1', decided],
  ]),
}
const text = minutes({
  plan,
  scenario: 'scenario-a',
  time: new Date(2026, 2, 1, 9, 30),
  appVersion: '0.1.0',
  fingerprint: '7F3A-19C2',
  dataDate: '2026-02',
  first: 'en',
})

describe('minutes', () => {
  it('hold question, options, figures, decision, by whom and when, in the order of the log', () => {
    const [english, chinese] = text.split('\n---\n')
    expect(english).toContain(
      [
        '## 1. HSKTL 10 to firm D?',
        '',
        '- Scenario: Government-formed',
        '- Options:',
        '  - Firm D',
        '- What the figures said:',
        '  - The try-out assigns 7.77 ha more than before',
        '- **Decision: Yes**',
        '- By: Chair',
        '- When: 25 February 2026, 14:05',
      ].join('\n'),
    )
    expect(english).toContain('## 2. When?')
    expect(english).toContain('**Decision: Open: not decided yet.**')
    expect(chinese).toContain('- 方案：政府平整土地')
    expect(chinese).toContain('  - 試算較之前多擬配7.77公頃')
    expect(chinese).toContain('- **決定：同意**')
    expect(chinese).toContain('- 時間：2026年2月25日 14:05')
  })

  it('carry title, scenario, date, version, fingerprint and the disclaimer in both languages', () => {
    expect(text).toContain('# Minutes: Northern \\*plan\\*')
    expect(text).toContain('# 會議記錄：北部規劃')
    expect(text).toContain('- Northlot 0.1.0, plan 7F3A-19C2')
    expect(text).toContain('- Date: 1 March 2026, 09:30')
    expect(text).toContain('- Parcel data as of 2026-02')
    expect(text).toContain('- 地塊資料截至2026-02')
    expect(text).toContain('It is not a statutory or departmental plan')
    expect(text).toContain('並非法定圖則或部門內部圖則')
    expect(writeDay(new Date(2026, 1, 25), 'zh-Hant-HK')).toBe('2026年2月25日')
  })
})

describe('what the figures say when something is tried out', () => {
  const figures = (assignedM2: number) =>
    new Map([
      ['assigned-area-m2', { measure: 'assigned-area-m2', unit: 'm2' as const, amount: present(assignedM2) }],
      ['site-area-m2', { measure: 'site-area-m2', unit: 'm2' as const, amount: present(1_000_000) }],
    ])
  const firm = { ...testAssignee('D', 'anchor-firm'), brief: { haFrom: 6, haTo: 8 } }

  it('is the headline, the difference, and how far the firm has what it asked for', () => {
    const name = { en: 'A', zh: 'A' }
    const said = decisionFigures(
      { name, figures: figures(177_737), given: new Map([['D', 77_737]]) },
      { name, figures: figures(100_000), given: new Map() },
      [firm],
    )
    expect(said.map((one) => say(one, 'en'))).toEqual([
      'A: 17.77 ha assigned of 100.00 ha',
      'The try-out assigns 7.77 ha more than before',
      'Assignee D gains 7.77 ha and holds 7.77 ha',
      'Assignee D wanted 6–8 ha, given 7.77 ha: met',
    ])
    expect(say(said[3]!, 'zh-Hant-HK')).toBe('機構D所需介乎6至8公頃，擬配7.77公頃：符合')
  })

  it('says by how much a wish is missed, and nothing where none was stated', () => {
    expect(say(wantedOf(firm, 50_000)!, 'en')).toBe('Assignee D wanted 6–8 ha, given 5.00 ha: 1.00 ha short')
    expect(say(wantedOf(firm, 90_000)!, 'en')).toBe('Assignee D wanted 6–8 ha, given 9.00 ha: 1.00 ha over')
    expect(wantedOf(testAssignee('X'), 1)).toBeUndefined()
  })
})
