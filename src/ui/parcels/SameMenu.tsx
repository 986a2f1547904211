import { GROUPINGS, type Grouping } from '../../measures/parcelGroups.ts'
import { useActions } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useSay } from '../shared/useSay.ts'

/** "Select same …": all parcels that are like those selected. */
export function SameMenu() {
  const say = useSay()
  const actions = useActions()
  return (
    <MenuButton
      className="button small"
      aria-label={say('parcels.sameMenu')}
      placement="top end"
      menu={{
        label: say('parcels.sameMenu'),
        onAction: (key) => actions.selectSame(key as Grouping),
        entries: () => GROUPINGS.map((by) => ({ id: by, words: say(`grouping.${by}`) })),
      }}
    >
      <Icon name="same" className="small" />
      <span className="head-word">{say('parcels.same')}</span>
    </MenuButton>
  )
}
