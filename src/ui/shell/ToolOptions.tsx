import { joinWritten, writeDistance } from '../../locales/format.ts'
import { assigneesOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useLanguage, useSay } from '../shared/useSay.ts'

const HOW = ['replace', 'add', 'remove'] as const
const DRAWING = ['box', 'lasso', 'brush'] as const

/** What the armed tool takes, said where it is used; a mode for hands without a Shift key; the size of the brush. */
export function ToolOptions() {
  const say = useSay()
  const armed = useNorthlot((state) => state.tool)
  const { how, painting } = useNorthlot((state) => state.hand)
  const sketching = useNorthlot((state) => state.sketch !== undefined)
  const actions = useActions()
  const tool = DRAWING.find((one) => one === armed)
  if (!tool || sketching) return null
  return (
    <section className="float tool-options" aria-label={say('tools.options', { tool: say(`tool.${tool}`) })}>
      <span className="tool-rule">{say(`tools.rule.${tool}`)}</span>
      <fieldset className="hows">
        <legend className="hidden-words">{say('tools.how')}</legend>
        {HOW.map((one) => (
          <label key={one} className="how">
            <input type="radio" name="how" value={one} checked={one === how} onChange={() => actions.selectBy(one)} />
            {say(`tools.how.${one}`)}
          </label>
        ))}
      </fieldset>
      {tool === 'brush' ? <BrushSize /> : null}
      {tool === 'brush' ? <PaintSwitch painting={painting} /> : null}
    </section>
  )
}

function BrushSize() {
  const say = useSay()
  const language = useLanguage()
  const radius = useNorthlot((state) => state.hand.brushM)
  const actions = useActions()
  const words = joinWritten(writeDistance(radius, language), language)
  return (
    <div className="brush-size">
      <button
        type="button"
        className="button small square"
        aria-label={say('tools.smaller')}
        title={`${say('tools.smaller')} [`}
        onClick={() => actions.resizeBrush(-1)}
      >
        <Icon name="minus" className="small" />
      </button>
      <span className="number" title={say('tools.radius', { radius: words })}>
        {words}
      </span>
      <button
        type="button"
        className="button small square"
        aria-label={say('tools.larger')}
        title={`${say('tools.larger')} ]`}
        onClick={() => actions.resizeBrush(1)}
      >
        <Icon name="plus" className="small" />
      </button>
    </div>
  )
}

/** Brush and assign in one: a stroke is one step that can be taken back. */
function PaintSwitch({ painting }: { readonly painting: boolean }) {
  const say = useSay()
  const receiver = useNorthlot((state) => state.receiver)
  const assignee = useNorthlot(assigneesOf).find(({ id }) => id === receiver)
  const actions = useActions()
  return (
    <button
      type="button"
      className="button small paint-switch"
      aria-pressed={painting}
      title={assignee ? say('tools.paintFor', { assignee: assignee.name }) : say('tools.paint')}
      onClick={() => actions.paint(!painting)}
    >
      {assignee ? <AssigneeSwatch assignee={assignee} small /> : null}
      {say('tools.paint')}
    </button>
  )
}
