import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { GROUPINGS, type Grouping } from '../../measures/parcelGroups.ts'
import { useActions } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** "Select same …": all parcels that are like those selected. */
export function SameMenu() {
  const say = useSay()
  const actions = useActions()
  return (
    <MenuTrigger>
      <Button className="button small" aria-label={say('parcels.sameMenu')}>
        <Icon name="same" className="small" />
        <span className="head-word">{say('parcels.same')}</span>
      </Button>
      <Float placement="top end">
        <Menu
          className="menu"
          aria-label={say('parcels.sameMenu')}
          onAction={(key) => actions.selectSame(key as Grouping)}
        >
          {GROUPINGS.map((by) => (
            <MenuItem key={by} id={by} className="menu-item">
              {say(`grouping.${by}`)}
            </MenuItem>
          ))}
        </Menu>
      </Float>
    </MenuTrigger>
  )
}
