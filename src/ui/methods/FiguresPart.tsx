import { footnote } from '../../files/footnote.ts'
import { isPresent } from '../../measures/figure.ts'
import { figuresOf } from '../../store/selectors.ts'
import { targetAnswersOf } from '../../store/targets.ts'
import { writeFigureText } from '../board/writeText.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { FORMULAS, type Formula } from './formulas.ts'
import { MethodTable } from './MethodTable.tsx'
import type { MethodWords } from './methodWords.ts'

/** Every figure of the scenario and every target with its value, its formula with the numbers in it, and what it rests on. */
export function FiguresPart({ words: { language, own, say } }: { readonly words: MethodWords }) {
  const figures = useNorthlot(figuresOf)
  const answers = useNorthlot(targetAnswersOf)
  const areaUnit = useNorthlot((state) => state.areaUnit)
  const all = [
    ...[...figures.values()].map((figure) => ({ figure, name: say(`figure.${figure.measure}` as 'figure.parcels') })),
    ...answers.map(({ figure, target }) => ({ figure, name: say(target.name) })),
  ]
  return (
    <section className="method-part">
      <h4>{own('methods.figures')}</h4>
      <MethodTable
        title={own('methods.figures')}
        heads={[own('methods.figure'), { end: own('methods.value') }, own('methods.how')]}
        rows={all.map(({ figure, name }, at) => {
          const value = isPresent(figure.amount)
            ? writeFigureText(figure.amount.value, figure.unit, { language, areaUnit })
            : say(figure.amount.absent)
          const how = (
            <span key="how" className="method-address">
              {footnote(figure, say, { language, areaUnit })}
            </span>
          )
          return { key: `${at} ${name}`, cells: [name, value, how] }
        })}
      />
    </section>
  )
}

/** What a parcel, a group or a panel shows is computed by these. */
export function FormulasPart({ words: { own } }: { readonly words: MethodWords }) {
  return (
    <section className="method-part">
      <h4>{own('methods.formulas')}</h4>
      <MethodTable
        title={own('methods.formulas')}
        heads={[own('methods.figure'), own('methods.how')]}
        rows={(Object.keys(FORMULAS) as Formula[]).map((one) => ({
          key: one,
          cells: [own(`methods.formula.${one}.name`), own(`methods.formula.${one}`)],
        }))}
      />
    </section>
  )
}
