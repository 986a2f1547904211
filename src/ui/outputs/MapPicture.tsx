import { useMemo, useState } from 'react'
import type { FitTo } from '../../store/outputs/desk.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { OutputPreview } from './OutputPreview.tsx'
import { Choice, Ticks } from './SheetFields.tsx'
import { useDesk, useOutputSay } from './useDesk.ts'
import { useSaving } from './useSaving.tsx'
import './outputs.css'

/** Shapes of a picture: millimetres of the drawing and pixels at 1×. */
const SHAPES = {
  wide: { width: 254, height: 142.875, pixels: 1280 },
  report: { width: 210, height: 140, pixels: 1200 },
  square: { width: 180, height: 180, pixels: 1080 },
} as const
type Shape = keyof typeof SHAPES

/** Dialog "Map picture": the shown scenario as a PNG with legend and scale, at one to four times its size. */
export default function MapPicture() {
  const own = useOutputSay()
  const actions = useActions()
  const { desk, trouble } = useDesk()
  const anySelected = useNorthlot((state) => state.selection.size > 0)
  const anyAssigned = useNorthlot((state) => state.schedule.assignedParcels > 0)
  const [shape, setShape] = useState<Shape>('wide')
  const [fit, setFit] = useState<FitTo>(anySelected ? 'selection' : anyAssigned ? 'assigned' : 'all')
  const [times, setTimes] = useState<'1' | '2' | '3' | '4'>('2')
  const [show, setShow] = useState({ rings: true, relief: true, numbers: false })
  const { saving, said } = useSaving()
  const { width, height, pixels } = SHAPES[shape]
  const svg = useMemo(() => {
    const view = desk?.fitPicture(fit, width, height)
    if (!desk || !view) return undefined
    const { language, stamp } = desk.setting
    return desk.drawPicture({
      ...view,
      width,
      height,
      title: stamp.title,
      languages: language === 'en' ? 'en' : 'zh',
      show: { ...show, schedule: false, keyPlan: false, crosses: false },
    })
  }, [desk, fit, width, height, show])
  const size = { width: pixels * Number(times), height: Math.round((pixels * Number(times) * height) / width) }
  const take = () =>
    saving(async () => {
      if (!desk || !svg) return
      await actions.saveFile(desk.nameOf('png'), await desk.png(svg, size.width, size.height))
    })
  return (
    <Sheet
      title={own('mapPicture.title')}
      className="output-sheet"
      lead={<Icon name="layers" />}
      foot={
        <>
          {said}
          <button type="button" className="button large primary" disabled={!svg} onClick={() => void take()}>
            {own('mapPicture.take')}
          </button>
        </>
      }
    >
      <div className="output-columns">
        <div className="output-fields lines">
          <Choice
            label={own('mapPicture.shape')}
            value={shape}
            options={(Object.keys(SHAPES) as Shape[]).map((one) => [one, own(`mapPicture.shape.${one}`)])}
            choose={setShape}
          />
          <Choice
            label={own('planSheet.fit')}
            value={fit}
            options={[
              ['assigned', own('planSheet.fit.all')] as const,
              ...(anySelected ? [['selection', own('planSheet.fit.selection')] as const] : []),
              ['all', own('planSheet.fit.view')] as const,
            ]}
            choose={setFit}
          />
          <Choice
            label={own('mapPicture.times')}
            value={times}
            options={(['1', '2', '3', '4'] as const).map((one) => [one, `${one}×`])}
            choose={setTimes}
          />
          <p className="label">{own('mapPicture.pixels', { width: size.width, height: size.height })}</p>
          <Ticks
            legend={own('planSheet.show')}
            options={(['rings', 'relief', 'numbers'] as const).map((what) => [what, own(`planSheet.show.${what}`)])}
            isOn={(what) => show[what]}
            turn={(what, on) => setShow({ ...show, [what]: on })}
          />
        </div>
        <OutputPreview desk={desk} trouble={trouble} svg={svg} label={own('mapPicture.title')} className="landscape" />
      </div>
    </Sheet>
  )
}
