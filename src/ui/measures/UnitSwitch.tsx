import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import type { AreaUnit } from '../../locales/format.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const UNITS: readonly AreaUnit[] = ['ha', 'm2', 'sqft']

/** One switch for every area on screen: hectares, square metres or square feet. */
export function UnitSwitch() {
  const say = useSay()
  const unit = useNorthlot((state) => state.areaUnit)
  const actions = useActions()
  return (
    <MenuTrigger>
      <Button className="button small" aria-label={say('totals.unit', { unit: say(`unit.${unit}`) })}>
        {say(`unit.${unit}`)}
        <Icon name="down" className="small" />
      </Button>
      <Float placement="bottom end">
        <Menu
          className="menu"
          aria-label={say('totals.unitMenu')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[unit]}
          onAction={(key) => actions.showAreaIn(key as AreaUnit)}
        >
          {UNITS.map((one) => (
            <MenuItem key={one} id={one} className="menu-item" textValue={say(`unit.${one}`)}>
              {say(`unit.${one}`)}
              <span className="spacer" />
              <span className="quiet">{say(`unit.${one}.long`)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Float>
    </MenuTrigger>
  )
}
