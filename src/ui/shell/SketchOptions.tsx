import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'

const TRIMS = ['trim', 'refuse'] as const

/** What is being drawn, how, and the same by button: end it, take the last corner back, give up. */
export function SketchOptions() {
  const say = useSay()
  const verb = useNorthlot((state) => state.sketch)
  const trims = useNorthlot((state) => state.hand.trims)
  const actions = useActions()
  if (!verb) return null
  return (
    <section className="float tool-options" aria-label={say(`shape.${verb}`)}>
      <b>{say(`shape.${verb}`)}</b>
      <span className="tool-rule">{say(`shape.how.${verb}`)}</span>
      {verb === 'draw' || verb === 'reshape' ? (
        <fieldset className="hows">
          <legend className="hidden-words">{say('shape.overlap')}</legend>
          <span className="quiet" aria-hidden="true">
            {say('shape.overlap')}
          </span>
          {TRIMS.map((one) => (
            <label key={one} className="how">
              <input
                type="radio"
                name="overlap"
                value={one}
                checked={trims === (one === 'trim')}
                onChange={() => actions.trimOverlaps(one === 'trim')}
              />
              {say(`shape.overlap.${one}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      {verb === 'reshape' ? null : (
        <>
          {verb === 'works-point' ? null : (
            <button type="button" className="button small" onClick={() => actions.sketchStep('back')}>
              {say('shape.back')}
            </button>
          )}
          <button type="button" className="button small" onClick={() => actions.sketchStep('finish')}>
            {say(verb === 'works-point' ? 'shape.inTheMiddle' : 'shape.finish')}
          </button>
        </>
      )}
      <button type="button" className="button small" onClick={() => actions.sketch(undefined)}>
        {say(verb === 'reshape' ? 'shape.done' : 'shape.giveUp')}
      </button>
    </section>
  )
}
