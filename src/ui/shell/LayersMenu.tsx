import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { MAP_LAYERS } from '../../store/mapOverState.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** "Layers": what lies over the map or is taken from it. */
export function LayersMenu() {
  const say = useSay()
  const actions = useActions()
  const shown = useNorthlot((state) => state.mapLayers)
  return (
    <MenuTrigger>
      <Button className="button square" aria-label={say('view.layers')}>
        <Icon name="layers" />
      </Button>
      <Float placement="left top">
        <Menu
          className="menu"
          aria-label={say('view.layers')}
          selectionMode="multiple"
          selectedKeys={shown}
          onSelectionChange={(keys) => {
            for (const layer of MAP_LAYERS) actions.showLayer(layer, keys === 'all' || keys.has(layer))
          }}
        >
          {MAP_LAYERS.map((layer) => (
            <MenuItem key={layer} id={layer} className="menu-item" textValue={say(`layer.${layer}`)}>
              <span className="menu-tick" aria-hidden="true">
                {shown.has(layer) ? <Icon name="tick" className="small" /> : null}
              </span>
              {say(`layer.${layer}`)}
            </MenuItem>
          ))}
        </Menu>
      </Float>
    </MenuTrigger>
  )
}
