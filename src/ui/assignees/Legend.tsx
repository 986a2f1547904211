import type { Pattern } from '../../plan/types.ts'
import { Swatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'

const KINDS: readonly {
  readonly pattern: Pattern
  readonly words: 'anchorFirm' | 'developer' | 'incubator' | 'publicBody'
}[] = [
  { pattern: 'solid', words: 'anchorFirm' },
  { pattern: 'diagonal', words: 'developer' },
  { pattern: 'dots', words: 'incubator' },
  { pattern: 'rules', words: 'publicBody' },
]

/** Which pattern stands for which kind. */
export function Legend() {
  const say = useSay()
  return (
    <ul className="legend" aria-label={say('legend.title')}>
      {KINDS.map(({ pattern, words }) => (
        <li key={pattern} className="label">
          <Swatch colour="var(--ink-3)" pattern={pattern} small />
          {say(`legend.${words}`)}
        </li>
      ))}
    </ul>
  )
}
