import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon, type IconName } from '../shared/Icon.tsx'
import { PHONE, useMedia } from '../shared/useMedia.ts'
import { useSay } from '../shared/useSay.ts'
import { HistoryButton } from './HistoryButton.tsx'
import { LayersMenu } from './LayersMenu.tsx'

/**
 * Moves the camera: nearer, further, north up, everything; and what lies over the map.
 *
 * On a phone two fingers do the first of it, and north is there when the map is turned.
 */
export function ViewControls() {
  const say = useSay()
  const actions = useActions()
  const phone = useMedia(PHONE)
  const turned = useNorthlot((state) => Math.round(state.view.bearing))
  return (
    <div className="float view-controls">
      {phone ? null : (
        <>
          <Control icon="plus" name={say('view.in')} act={() => actions.zoomBy(1)} />
          <Control icon="minus" name={say('view.out')} act={() => actions.zoomBy(-1)} />
        </>
      )}
      {phone && turned === 0 ? null : (
        <Control icon="north" name={say('view.north')} act={() => actions.northUp()} turn={-turned} />
      )}
      <Control icon="frame" name={say('view.all')} act={() => actions.zoomToRows()} />
      <LayersMenu />
      {phone ? <HistoryButton /> : null}
    </div>
  )
}

interface ControlProps {
  readonly icon: IconName
  readonly name: string
  readonly act: () => void
  readonly turn?: number
}

function Control({ icon, name, act, turn = 0 }: ControlProps) {
  return (
    <button type="button" className="button square" aria-label={name} title={name} onClick={() => act()}>
      <span style={turn === 0 ? {} : { transform: `rotate(${turn}deg)` }}>
        <Icon name={icon} />
      </span>
    </button>
  )
}
