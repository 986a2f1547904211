import { joinWritten, writeDistance } from '../../locales/format.ts'
import type { Assumptions } from '../../plan/types.ts'
import { scenariosOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { MethodTable } from './MethodTable.tsx'
import type { MethodWords } from './methodWords.ts'

const KEYS = [
  'rateCard',
  'halfDistanceM',
  'scoredKinds',
  'asAtYear',
  'neighbourGapM',
  'phaseShiftYears',
] as const satisfies readonly (keyof Assumptions)[]

/** Metres within which edges are neighbours where the plan says nothing. */
const GAP_M = 30

/** What the plan assumes, what each scenario assumes instead, and the ratios that all figures share. */
export function AssumptionsPart({ words }: { readonly words: MethodWords }) {
  const { own, say } = words
  const plan = useNorthlot((state) => state.document.plan)
  const ratios = useNorthlot((state) => state.ground.ratios)
  const scenarios = useNorthlot(scenariosOf)
  const written = useAssumption(words)
  return (
    <section className="method-part">
      <h4>{own('methods.assumptions')}</h4>
      <MethodTable
        title={own('methods.assumptions')}
        heads={[own('methods.assumption'), own('methods.plan'), ...scenarios.map(({ name }) => say(name))]}
        rows={[
          ...KEYS.map((key) => ({
            key,
            cells: [
              own(`methods.assumption.${key}`),
              written(key, plan.settings),
              ...scenarios.map(({ assumptions }) =>
                assumptions[key] === undefined ? own('methods.asPlan') : written(key, assumptions),
              ),
            ],
          })),
          {
            key: 'areaBasis',
            cells: [
              own('methods.assumption.areaBasis'),
              say(`areaBasis.${plan.settings.areaBasis}`),
              ...scenarios.map(() => own('methods.asPlan')),
            ],
          },
        ]}
      />
      <h4>{own('methods.ratios')}</h4>
      <MethodTable
        title={own('methods.ratios')}
        heads={[own('methods.ratio'), { end: own('methods.value') }, own('methods.source'), own('methods.confidence')]}
        rows={[...ratios.values()].map(({ id, value, unit, label, source, as_of, confidence, note }) => ({
          key: id,
          cells: [
            say(label),
            joinWritten({ prefix: '', number: String(value), unit: say(unit) }, words.language),
            words.sentences([words.source(source), as_of, note && say(note)]),
            words.confidence(confidence),
          ],
        }))}
      />
    </section>
  )
}

function useAssumption({ own, say, list, language }: MethodWords) {
  const cards = useNorthlot((state) => state.document.plan.rateCards)
  return (key: (typeof KEYS)[number], held: Partial<Assumptions>): string => {
    const metres = (value: number) => joinWritten(writeDistance(value, language), language)
    switch (key) {
      case 'rateCard': {
        const card = cards.get(held.rateCard ?? '')
        return card ? say(card.title) : (held.rateCard ?? own('methods.none'))
      }
      case 'halfDistanceM':
        return held.halfDistanceM === undefined ? own('methods.none') : metres(held.halfDistanceM)
      case 'scoredKinds':
        return list((held.scoredKinds ?? []).map((kind) => say(`kind.${kind}`))) || own('methods.allKinds')
      case 'asAtYear':
        return held.asAtYear === undefined ? own('methods.none') : String(held.asAtYear)
      case 'neighbourGapM':
        return metres(held.neighbourGapM ?? GAP_M)
      case 'phaseShiftYears':
        return held.phaseShiftYears === undefined
          ? own('methods.none')
          : own('methods.years', { count: held.phaseShiftYears })
    }
  }
}
