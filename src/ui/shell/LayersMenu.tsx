import { MAP_LAYERS } from '../../store/mapOverState.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useSay } from '../shared/useSay.ts'

/** "Layers": what lies over the map or is taken from it. */
export function LayersMenu() {
  const say = useSay()
  const actions = useActions()
  const shown = useNorthlot((state) => state.mapLayers)
  return (
    <MenuButton
      className="button square"
      aria-label={say('view.layers')}
      placement="left top"
      menu={{
        label: say('view.layers'),
        ticked: {
          mode: 'multiple',
          keys: shown,
          onChange: (isTicked) => {
            for (const layer of MAP_LAYERS) actions.showLayer(layer, isTicked(layer))
          },
        },
        entries: () =>
          MAP_LAYERS.map((layer) => ({
            id: layer,
            words: say(`layer.${layer}`),
            shown: (
              <>
                <span className="menu-tick" aria-hidden="true">
                  {shown.has(layer) ? <Icon name="tick" className="small" /> : null}
                </span>
                {say(`layer.${layer}`)}
              </>
            ),
          })),
      }}
    >
      <Icon name="layers" />
    </MenuButton>
  )
}
