import { writeCount } from '../../locales/format.ts'
import type { BundleSums } from '../../measures/bundleSums.ts'
import type { Reading } from '../../measures/writeFigure.ts'
import type { Bundle } from '../../plan/types.ts'
import type { Say } from '../shared/useSay.ts'
import type { SheetSay } from './sheetWords.ts'
import { writeFigureText } from './writeText.ts'

interface Written {
  readonly own: SheetSay
  readonly say: Say
  readonly reading: Reading
  readonly source: string | undefined
}

/** The bundle sheet as plain text with tabs, for a letter or a spreadsheet; the disclaimer goes with it. */
export function bundleText(bundle: Bundle, sums: BundleSums, { own, say, reading, source }: Written): string {
  const both = (m2: number) => `${writeCount(m2)}\t${writeFigureText(m2, 'm2', { ...reading, areaUnit: 'ha' })}`
  return [
    say(bundle.name),
    '',
    [own('bundle.site'), own('bundle.area'), own('bundle.gfa'), own('bundle.duty')].join('\t'),
    ...sums.sites.map(({ site, areaM2, gfaM2 }) =>
      [
        site.parcel ?? own('bundle.works'),
        areaM2 === undefined ? own('bundle.notInPlan') : writeCount(areaM2),
        gfaM2 === undefined ? '' : writeCount(gfaM2),
        own(`duty.${site.duty}`),
      ].join('\t'),
    ),
    '',
    ...sums.duties.map(({ duty, areaM2 }) => `${own(`duty.${duty}`)}\t${both(areaM2)}`),
    `${own('bundle.net')}\t${both(sums.netM2)}`,
    `${own('bundle.difference')}\t${both(sums.grossM2 - sums.netM2)}`,
    `${own('bundle.gross')}\t${both(sums.grossM2)}`,
    `${own('bundle.gfa')}\t${writeCount(sums.gfaM2)}`,
    ...(source ? ['', `${own('bundle.source')}: ${source}`] : []),
    '',
    say('status.disclaimer'),
    '',
  ].join('\n')
}
