import { message } from '../lib/message.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import type { Basis } from './basis.ts'
import { type Amount, absent, present } from './figure.ts'

/**
 * Gross floor area permissible on a parcel, in square metres, without exemptions.
 *
 * Gives   the stated figure where the paper has one, else site area × plot ratio (domestic and non-domestic added);
 *         absent where there is neither.
 * Source  MODEL, Land: "a stated figure wins over area × ratio".
 */
export function grossFloorArea(basis: Pick<Basis, 'layer'>, row: number): Amount {
  const { layer } = basis
  const stated = numberAt(layer, 'gfa_stated_m2', row)
  if (stated !== undefined) return present(stated)
  const domestic = numberAt(layer, 'plot_ratio_domestic', row)
  const nonDomestic = numberAt(layer, 'plot_ratio_non_domestic', row)
  if (domestic === undefined && nonDomestic === undefined) return absent(message('absent.noPlotRatio'))
  return present(layer.siteAreaM2[row]! * ((domestic ?? 0) + (nonDomestic ?? 0)))
}
