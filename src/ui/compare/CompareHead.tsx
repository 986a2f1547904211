import { type Compared, comparedOf } from '../../store/comparing.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'

/** Which two are compared, the base to be changed, and the table to be taken away. */
export function CompareHead({ base, other }: { readonly base: Compared; readonly other: Compared }) {
  const { own, say } = useCompareSay()
  const actions = useActions()
  const all = useNorthlot(comparedOf)
  return (
    <header className="compare-head">
      <h1>{own('compare.title')}</h1>
      <span className="quiet">{own('compare.pairIs', { other: other.letter, base: base.letter })}</span>
      <span className="spacer" />
      <MenuButton
        className="button small"
        placement="bottom end"
        menu={{
          label: own('compare.changeBase'),
          ticked: { mode: 'single', keys: [base.id] },
          onAction: actions.setBaseScenario,
          entries: () => all.map(({ id, letter, name }) => ({ id, words: `${letter} · ${say(name)}` })),
        }}
      >
        <Icon name="compare" className="small" />
        {own('compare.changeBase')}
      </MenuButton>
      <button type="button" className="button small" onClick={() => void actions.exportFile('comparison-csv')}>
        <Icon name="export" className="small" />
        {own('compare.csv')}
      </button>
      <button type="button" className="button small" onClick={() => void actions.exportFile('comparison-xlsx')}>
        {own('compare.xlsx')}
      </button>
    </header>
  )
}
