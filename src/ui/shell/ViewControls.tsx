import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon, type IconName } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { LayersMenu } from './LayersMenu.tsx'

/** Moves the camera: nearer, further, north up, everything. */
export function ViewControls() {
  const say = useSay()
  const actions = useActions()
  const turned = useNorthlot((state) => Math.round(state.view.bearing))
  return (
    <div className="float view-controls">
      <Control icon="plus" name={say('view.in')} act={() => actions.zoomBy(1)} />
      <Control icon="minus" name={say('view.out')} act={() => actions.zoomBy(-1)} />
      <Control icon="north" name={say('view.north')} act={() => actions.northUp()} turn={-turned} />
      <Control icon="frame" name={say('view.all')} act={() => actions.zoomToRows()} />
      <LayersMenu />
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
