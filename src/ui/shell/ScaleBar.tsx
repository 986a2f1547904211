import { joinWritten, type Written } from '../../locales/format.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useLanguage, useSay } from '../shared/useSay.ts'
import { scaleLength } from './scale.ts'

const MOST_PIXELS = 168

/** The scale bar, from what one pixel is on the ground in the middle of the map. */
export function ScaleBar() {
  const say = useSay()
  const language = useLanguage()
  const metresPerPixel = useNorthlot((state) => state.view.metresPerPixel)
  const length = scaleLength(metresPerPixel, MOST_PIXELS)
  if (!length) return null
  const { metres, pixels } = length
  const km = metres >= 2000
  const written: Written = {
    prefix: '',
    number: (km ? metres / 1000 : metres).toLocaleString('en-HK'),
    unit: say(km ? 'unit.km' : 'unit.m'),
  }
  const half = (km ? metres / 2000 : metres / 2).toLocaleString('en-HK')
  const words = joinWritten(written, language)
  return (
    <svg
      className="scale-bar"
      width={pixels + 48}
      height="24"
      role="img"
      aria-label={say('view.scale', { length: words })}
    >
      <rect className="full" x="0.5" y="16.5" width={pixels / 4} height="4" />
      <rect className="empty" x={0.5 + pixels / 4} y="16.5" width={pixels / 4} height="4" />
      <rect className="full" x={0.5 + pixels / 2} y="16.5" width={pixels / 2} height="4" />
      <text x="0" y="12">
        0
      </text>
      <text x={pixels / 2} y="12" textAnchor="middle">
        {half}
      </text>
      <text x={pixels} y="12" textAnchor="middle">
        {words}
      </text>
    </svg>
  )
}
