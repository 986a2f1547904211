import { SHAPING } from '../../commands/shaping.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useSay } from '../shared/useSay.ts'
import { writeKeys } from './writeKeys.ts'

/** Button "Shape": changing the parcels themselves. What cannot be done says why when it is chosen. */
export function ShapeMenu() {
  const say = useSay()
  const northlot = useStore()
  const sketching = useNorthlot((state) => state.sketch !== undefined)
  return (
    <MenuButton
      className={`button tool ${sketching ? 'armed' : ''}`}
      aria-label={say('shape.title')}
      placement="bottom start"
      menu={{
        label: say('shape.title'),
        onAction: (key) => SHAPING.find(({ id }) => id === key)?.run(northlot),
        entries: () =>
          SHAPING.map(({ id, label, keys }) => {
            const words = say(label(northlot.getState()))
            return {
              id,
              words,
              shown: (
                <>
                  {words}
                  <span className="key-hint" aria-hidden="true">
                    {writeKeys(keys ?? '')}
                  </span>
                </>
              ),
            }
          }),
      }}
    >
      <Icon name="shape" />
      <span className="tool-word">{say('shape.title')}</span>
      <Icon name="down" className="small" />
    </MenuButton>
  )
}
