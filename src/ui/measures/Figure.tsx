import { useRef } from 'react'
import { type Figure as FigureOf, isPresent } from '../../measures/figure.ts'
import { type Reading, unitAfter, writeFigure } from '../../measures/writeFigure.ts'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { useAsking } from './WhyProvider.tsx'

interface FigureProps {
  readonly figure: FigureOf
  /** What it is of, for those who hear it out of its place; the measure's own name where left out. */
  readonly name?: string
  /** Text in place of the number, e.g. a range; the exact value stays in `<data>`. */
  readonly text?: string
  /** All that is shown, unit and all, where words say the number. */
  readonly said?: string
  /** Fixes the unit of money that stands with other money. */
  readonly scale?: number
  /** Prefix and unit inside the button too: for figures that stand in a line of text or a table. */
  readonly withUnit?: boolean
  /** Another reading than the planner's, e.g. floor area in m². */
  readonly reading?: Reading
  readonly className?: string
  /** Makes the figure with its explanation when it is asked why, for lists whose explanations come later than they do. */
  readonly explainedBy?: () => FigureOf | undefined | Promise<FigureOf>
  /** −1 in a grid, whose rows and cells take the focus. */
  readonly tabIndex?: number
}

/**
 * A computed figure (MODEL, On screen): exact value in `value`, meaning in `data-measure`, "Why this number?" behind it.
 * A figure that cannot be computed says why, and is never 0.
 */
export function Figure(props: FigureProps) {
  const {
    figure,
    name,
    text,
    said,
    scale,
    withUnit = false,
    reading: another,
    className = '',
    explainedBy,
    tabIndex,
  } = props
  const say = useSay()
  const planners = useReading()
  const reading = another ?? planners
  const { open, ask } = useAsking()
  const later = useRef<FigureOf>(undefined)
  const { amount, measure } = figure
  if (!isPresent(amount))
    return (
      <span className={`absent ${className}`} data-measure-absent={measure}>
        {say(amount.absent)}
      </span>
    )
  const written = writeFigure(amount.value, figure.unit, reading, scale)
  const number = (
    <data value={amount.value} data-measure={measure}>
      {said ?? text ?? written.number}
    </data>
  )
  const content =
    withUnit && said === undefined ? (
      <>
        {written.prefix}
        {number}
        {unitAfter(written.unit, reading)}
      </>
    ) : (
      number
    )
  if (!figure.explain && !explainedBy) return <span className={`number ${className}`}>{content}</span>
  const shown = said ?? `${written.prefix}${text ?? written.number} ${written.unit}`
  const spoken = `${name ?? say(figure.title ?? (`figure.${measure}` as 'figure.parcels'))}: ${shown}`
  const isOpen = open !== undefined && (open === figure || open === later.current)
  const askWhy = async (anchor: HTMLElement) => {
    later.current = await explainedBy?.()
    ask({ figure: later.current ?? figure, anchor })
  }
  return (
    <button
      type="button"
      className={`why number ${isOpen ? 'open' : ''} ${className}`}
      aria-label={say('explain.button', { figure: spoken.trim() })}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation()
        if (explainedBy) void askWhy(event.currentTarget)
        else ask({ figure, anchor: event.currentTarget })
      }}
    >
      {content}
    </button>
  )
}
