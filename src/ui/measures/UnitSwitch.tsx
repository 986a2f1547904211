import { message } from '../../lib/message.ts'
import type { AreaUnit } from '../../locales/format.ts'
import { setAreaBasis } from '../../plan/edits/setAreaBasis.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useSay } from '../shared/useSay.ts'

const UNITS: readonly AreaUnit[] = ['ha', 'm2', 'sqft']
const BASES = ['computed', 'stated'] as const

/** One switch for every area on screen: hectares, square metres or square feet; and which areas totals count. */
export function UnitSwitch() {
  const say = useSay()
  const unit = useNorthlot((state) => state.areaUnit)
  const plan = useNorthlot((state) => state.document.plan)
  const { areaBasis } = plan.settings
  const actions = useActions()
  return (
    <MenuButton
      className="button small"
      aria-label={say('totals.unit', { unit: say(`unit.${unit}`) })}
      placement="bottom end"
      menu={{
        label: say('totals.unitMenu'),
        ticked: { mode: 'single', keys: [unit, areaBasis] },
        onAction: (key) => {
          const basis = BASES.find((one) => one === key)
          if (!basis) actions.showAreaIn(key as AreaUnit)
          else if (basis !== areaBasis) actions.edit(setAreaBasis(plan, basis))
        },
        entries: () => [
          ...UNITS.map((one) => ({
            id: one,
            words: say(`unit.${one}`),
            shown: (
              <>
                {say(`unit.${one}`)}
                <span className="spacer" />
                <span className="quiet">{say(`unit.${one}.long`)}</span>
              </>
            ),
          })),
          ...BASES.map((one) => ({ id: one, words: say('areaBasis.choice', { basis: message(`areaBasis.${one}`) }) })),
        ],
      }}
    >
      {say(`unit.${unit}`)}
      <Icon name="down" className="small" />
    </MenuButton>
  )
}
