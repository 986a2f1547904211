import { listOf, pairsOf } from '../../files/rateCardCells.ts'
import type { DraftLine } from '../../files/rateCardDraft.ts'
import { isWorks } from '../../measures/costEstimate.ts'
import { DELIVERY_MODES } from '../../plan/grant.ts'
import { groundWords } from '../parcels/groundWords.ts'
import { tenureWords, useRateSay, useSourceWords } from './rateWords.ts'

/** Where a line applies, its factors, who pays and where it comes from, in words: cells of the grid that are typed below it. */
export function LineSummary({ cells }: { readonly cells: DraftLine['cells'] }) {
  const { own, say } = useRateSay()
  const words = useSourceWords()
  const where = [
    ...listOf(cells.ground).map((ground) => groundWords(ground, say)),
    ...listOf(cells.tenure).map((tenure) => tenureWords(tenure, say)),
    ...listOf(cells.land_use),
  ]
  const source = words(cells.source)
  const payers = pairsOf(cells.payer).map(([mode, who]) => {
    const known = DELIVERY_MODES.find((one) => one === mode)
    const paid = who === 'public' || who === 'private' ? own(`rates.payer.${who}`) : who
    return `${known ? say(`delivery.${known}`) : mode}: ${paid}`
  })
  return (
    <>
      <td className="rate-words">
        {where.length === 0 ? <span className="quiet">{own('rates.everywhere')}</span> : where.join(' · ')}
      </td>
      <td className="rate-words number">
        {pairsOf(cells.ground_factor)
          .map(([ground, factor]) => `${groundWords(ground, say)} ×${factor}`)
          .join(' · ')}
      </td>
      <td className="rate-words">
        {!isWorks(cells) ? (
          <span className="quiet">{own('rates.resumptionPayer')}</span>
        ) : payers.length === 0 ? (
          <span className="quiet">{own('rates.byCard')}</span>
        ) : (
          payers.join(' · ')
        )}
      </td>
      <td className="rate-words" title={source}>
        {source === undefined || cells.confidence === 'R' ? (
          <span className="tag warn">{own('rates.unverified')}</span>
        ) : (
          <span className="rate-source">{source}</span>
        )}
      </td>
    </>
  )
}
