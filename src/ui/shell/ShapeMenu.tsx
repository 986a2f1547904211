import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { SHAPING } from '../../commands/shaping.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { writeKeys } from './writeKeys.ts'

/** Button "Shape": changing the parcels themselves. What cannot be done says why when it is chosen. */
export function ShapeMenu() {
  const say = useSay()
  const northlot = useStore()
  const sketching = useNorthlot((state) => state.sketch !== undefined)
  return (
    <MenuTrigger>
      <Button className={`button tool ${sketching ? 'armed' : ''}`} aria-label={say('shape.title')}>
        <Icon name="shape" />
        <span className="tool-word">{say('shape.title')}</span>
        <Icon name="down" className="small" />
      </Button>
      <Float placement="bottom start">
        <Menu
          className="menu"
          aria-label={say('shape.title')}
          onAction={(key) => SHAPING.find(({ id }) => id === key)?.run(northlot)}
        >
          {SHAPING.map(({ id, label, keys }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={say(label(northlot.getState()))}>
              {say(label(northlot.getState()))}
              <span className="key-hint" aria-hidden="true">
                {writeKeys(keys ?? '')}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Float>
    </MenuTrigger>
  )
}
