import { useMemo, useState } from 'react'
import { Button, Label, ListBox, ListBoxItem, Select, SelectValue } from 'react-aria-components'
import { message } from '../../lib/message.ts'
import { termsApart } from '../../measures/consensus.ts'
import { type Compared, differingRows, otherwiseRows } from '../../store/comparing.ts'
import { assignmentAt } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch, LandSwatch } from '../shared/Swatch.tsx'

interface AdoptParcelProps {
  readonly base: Compared
  readonly other: Compared
}

/**
 * One parcel that differs, chosen from a list that says who has it in either scenario, or what else is said of it; shown,
 * and adopted. Land that changes hands stands first.
 */
export function AdoptParcel({ base, other }: AdoptParcelProps) {
  const { own } = useCompareSay()
  const actions = useActions()
  const rows = useMemo(() => [...differingRows(base, other), ...otherwiseRows(base, other)], [base, other])
  const [chosen, choose] = useState<number>()
  const row = chosen !== undefined && rows.includes(chosen) ? chosen : rows[0]
  if (row === undefined) return null
  const ids = other.basis.layer.ids
  return (
    <div className="adopt-parcel">
      <Select value={row} onChange={(key) => choose(Number(key))}>
        <Label>{own('compare.parcel')}</Label>
        <Button className="field receiver-button">
          <SelectValue className="clip">{ids[row]}</SelectValue>
          <Icon name="down" className="small" />
        </Button>
        <Float placement="top start">
          <ListBox className="options" items={rows.map((one) => ({ id: one }))}>
            {({ id }) => <ParcelOption row={id} base={base} other={other} />}
          </ListBox>
        </Float>
      </Select>
      <button
        type="button"
        className="button small link"
        aria-label={own('compare.showWhat', { words: ids[row]! })}
        onClick={() => actions.zoomToRows([row])}
      >
        {own('compare.show')}
      </button>
      <button
        type="button"
        className="button small outlined"
        aria-label={own('compare.adoptParcel', { scenario: other.name, base: base.name })}
        onClick={() => actions.adopt(base.id, other.id, [ids[row]!])}
      >
        {own('compare.adopt', { base: base.letter })}
      </button>
    </div>
  )
}

function ParcelOption({ row, base, other }: AdoptParcelProps & { readonly row: number }) {
  const { own } = useCompareSay()
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const parcel = other.basis.layer.ids[row]!
  const holders = ({ state }: Compared) =>
    (assignmentAt(state, row)?.shares ?? []).flatMap(({ assignee }) => assignees.get(assignee) ?? [])
  const named = (one: Compared) => {
    const names = holders(one).map(({ name }) => name)
    return names.length > 0 ? names : own('compare.nobody')
  }
  const swatches = (one: Compared) => {
    const drawn = holders(one).map((assignee) => <AssigneeSwatch key={assignee.id} assignee={assignee} />)
    return drawn.length > 0 ? drawn : <LandSwatch status="unassigned" />
  }
  const terms = termsApart(assignmentAt(base.state, row), assignmentAt(other.state, row))
  const fields = terms.map((term) => message(`field.${term}`))
  const words =
    terms.length > 0
      ? own('compare.sameHands', { parcel, who: named(base), fields })
      : own('compare.whoNow', { parcel, base: named(base), other: named(other) })
  return (
    <ListBoxItem id={row} className="option parcel-option" textValue={parcel} aria-label={words}>
      <span className="parcel-id">{parcel}</span>
      {swatches(base)}
      {terms.length > 0 ? (
        <span className="quiet">{own('compare.otherTerms', { fields })}</span>
      ) : (
        <>
          <span aria-hidden="true">→</span>
          {swatches(other)}
        </>
      )}
    </ListBoxItem>
  )
}
