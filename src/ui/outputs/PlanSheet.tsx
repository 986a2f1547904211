import { useDeferredValue, useMemo, useState } from 'react'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { OutputPreview } from './OutputPreview.tsx'
import { printPages } from './printPages.ts'
import { SheetFields } from './SheetFields.tsx'
import { firstForm, optionsOf, type SheetForm } from './sheetForm.ts'
import { useDesk, useOutputSay } from './useDesk.ts'
import { useSaving } from './useSaving.tsx'
import './outputs.css'

/** Dots an inch at which a printer's raster is no longer seen, and a smaller file. */
const DPI = [200, 300] as const
const MM_PER_INCH = 25.4

/** Dialog "Plan sheet": the shown scenario on paper at true scale, with what is said of it, and a preview. */
export default function PlanSheet({ bundle }: { readonly bundle?: string }) {
  const own = useOutputSay()
  const actions = useActions()
  const { now } = useStore()
  const { desk, trouble } = useDesk(bundle)
  const state = useNorthlot((all) => all)
  const [form, setForm] = useState<SheetForm>(() => {
    const plan = state.document.plan
    const scenario = plan.scenarios.get(state.scenario)?.name ?? { en: '', zh: '' }
    const of = (bundle === undefined ? undefined : plan.bundles.get(bundle)?.name) ?? plan.title
    const title = { en: `${of.en}: ${scenario.en}`, zh: `${of.zh}：${scenario.zh}` }
    const assigned = state.schedule.assignedParcels > 0
    const fit =
      bundle === undefined ? (state.selection.size > 0 ? 'selection' : assigned ? 'assigned' : 'all') : 'bundle'
    return firstForm(title, fit, now().toISOString().slice(0, 10))
  })
  const [dpi, setDpi] = useState<number>(300)
  const shown = useDeferredValue(form)
  const options = useMemo(() => desk && optionsOf(shown, desk), [shown, desk])
  const drawn = useMemo(() => (desk && options ? desk.drawSheet(options) : undefined), [desk, options])
  const outside = useMemo(() => (desk && options ? desk.outside(shown.fit, options) : 0), [desk, options, shown.fit])
  const { saving, said } = useSaving()
  const save = (ending: 'svg' | 'png') =>
    saving(async () => {
      if (!desk || !drawn) return
      const dots = (mm: number) => Math.round((mm / MM_PER_INCH) * dpi)
      const content =
        ending === 'svg'
          ? desk.svgFile(drawn.svg, form.title)
          : await desk.png(drawn.svg, dots(drawn.width), dots(drawn.height))
      await actions.saveFile(desk.nameOf(ending), content)
    })
  const print = () =>
    saving(async () => {
      if (!desk || !drawn || !options) return
      await printPages({
        name: desk.nameOf('pdf').replace(/\.pdf$/, ''),
        sheet: { svg: drawn.svg, paper: options.paper, orientation: options.orientation },
        tables: form.tables.flatMap((which) => desk.table(which, form.fit) ?? []),
        language: desk.setting.language,
        stamp: desk.setting.stamp,
      })
    })
  return (
    <Sheet
      title={own('planSheet.title')}
      className="output-sheet"
      lead={<Icon name="layers" />}
      foot={
        <>
          {said}
          <select
            className="field"
            aria-label={own('planSheet.dpi')}
            value={dpi}
            onChange={(event) => setDpi(Number(event.target.value))}
          >
            {DPI.map((one) => (
              <option key={one} value={one}>
                {one} dpi
              </option>
            ))}
          </select>
          <button type="button" className="button large outlined" disabled={!drawn} onClick={() => void save('png')}>
            {own('planSheet.png')}
          </button>
          <button type="button" className="button large outlined" disabled={!drawn} onClick={() => void save('svg')}>
            {own('planSheet.svg')}
          </button>
          <button type="button" className="button large primary" disabled={!drawn} onClick={() => void print()}>
            {own('planSheet.print')}
          </button>
        </>
      }
    >
      <div className="output-columns">
        <SheetFields
          form={form}
          change={(part) => setForm((now) => ({ ...now, ...part }))}
          bundle={bundle !== undefined}
          scale={options?.scale}
        />
        <OutputPreview
          desk={desk}
          trouble={trouble}
          svg={drawn?.svg}
          label={own('planSheet.preview')}
          className={form.orientation}
        >
          <p className="label" role="status">
            {drawn && drawn.parcels === 0
              ? own('planSheet.nothingInside')
              : outside > 0
                ? own('planSheet.outside', { count: outside })
                : ''}
          </p>
        </OutputPreview>
      </div>
    </Sheet>
  )
}
