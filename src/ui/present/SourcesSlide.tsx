import { joinWritten, writeDistance } from '../../locales/format.ts'
import { basisOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useMeetingSay } from './meetingSay.ts'

const LISTED = 5

/** Where the figures come from, how exact the ground is, and what is not estimated; the disclaimer, whole. */
export function SourcesSlide() {
  const { own, say } = useMeetingSay()
  const language = useNorthlot((state) => state.language)
  const { sources, universityTown } = useNorthlot((state) => state.ground)
  const { card } = useNorthlot(basisOf)
  const used = [
    card.source,
    ...card.lines.map(({ source }) => source),
    ...universityTown.sites.map(({ source }) => source),
  ]
  const named = [...new Set(used)].flatMap((key) => (key && sources[key] ? [{ key, ...sources[key] }] : []))
  const rest = Object.keys(sources).length - Math.min(LISTED, named.length)
  const accuracies = universityTown.sites.map(({ accuracyM }) => accuracyM)
  const far = (metres: number) => joinWritten(writeDistance(metres, language), language)
  return (
    <>
      <ul className="slide-lines plain">
        {named.slice(0, LISTED).map(({ key, title, date }) => (
          <li key={key}>{[say(title), date].filter(Boolean).join(', ')}</li>
        ))}
        {rest > 0 ? <li className="slide-quiet">{own('slide.sourcesMore', { count: rest })}</li> : null}
      </ul>
      <ul className="slide-lines plain">
        <li>{own('slide.card', { title: card.title, level: card.priceLevel })}</li>
        {accuracies.length > 0 ? (
          <li>{own('slide.accuracy', { least: far(Math.min(...accuracies)), most: far(Math.max(...accuracies)) })}</li>
        ) : null}
        <li>{own('slide.notEstimated')}</li>
      </ul>
      <p className="slide-quiet">{say('status.disclaimer')}</p>
    </>
  )
}
