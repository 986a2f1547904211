import type { Cell, Row, Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { bundleFigures } from '../../measures/bundleFigures.ts'
import { bundleSums } from '../../measures/bundleSums.ts'
import { JOINED_GAP_M } from '../../measures/pieces.ts'
import { landUseOf } from '../../measures/plannedUse.ts'
import { textAt } from '../../parcels/parcelLayer.ts'
import type { Bundle } from '../../plan/types.ts'
import { assignmentAt, basisOf } from '../selectors.ts'
import { areasNote, column, floorNote, HA, M2 } from './columns.ts'
import type { OutputSetting } from './setting.ts'
import { siteFigures } from './tableFigures.ts'
import { worded } from './worded.ts'

/** The sites of one bundle with their duties; net, works and gross area at the foot. */
export function bundleTable({ state }: OutputSetting, bundle: Bundle): Table {
  const basis = basisOf(state)
  const sums = bundleSums(basis, state.rowOf, bundle)
  const word = worded(state)
  const rows = sums.sites.map(({ site, row, areaM2, gfaM2 }): Row => {
    const assignment = row === undefined ? undefined : assignmentAt(state, row)
    return {
      cells: [
        site.parcel ?? message('bundle.works'),
        row === undefined ? undefined : textAt(state.land, 'zone', row),
        row === undefined ? undefined : word('use', landUseOf(basis, row, assignment)),
        areaM2 ?? { absent: message('output.notInPlan') },
        areaM2 === undefined ? undefined : areaM2 / 10_000,
        row === undefined ? undefined : (gfaM2 ?? { absent: message('absent.noPlotRatio') }),
        message(`duty.${site.duty}`),
        word('shares', assignment?.shares ?? []),
      ],
      ...(row === undefined ? {} : { figuresIn: siteFigures(state, row) }),
    }
  })
  const figures = bundleFigures(bundle, sums)
  const foot = (of: 'net' | 'difference' | 'gross', m2: number, gfa?: Cell): Row => ({
    cells: [message(`bundle.${of}`), undefined, undefined, m2, m2 / 10_000, gfa, undefined, undefined],
    total: true,
    figuresIn: (column) => {
      if (column.startsWith('siteArea')) return [figures[of]]
      return column === 'gfa' && of === 'net' ? [figures.gfa] : []
    },
  })
  return {
    id: 'bundle',
    title: { en: `Bundle: ${bundle.name.en}`, zh: `片區組合：${bundle.name.zh}` },
    columns: [
      column('site', undefined, undefined, 1.8),
      column('zone', undefined, undefined, 1.2),
      column('use', undefined, undefined, 2),
      column('siteArea', 'm2', M2),
      column('siteAreaHa', 'ha', HA, 0.8),
      column('gfa', 'm2', M2),
      column('duty', undefined, undefined, 1.4),
      column('assignee', undefined, undefined, 2),
    ],
    rows: [
      ...rows,
      foot('net', sums.netM2, sums.gfaM2),
      foot('difference', sums.grossM2 - sums.netM2),
      foot('gross', sums.grossM2),
    ],
    notes: [
      message('bundle.pieces', { count: sums.pieces.length, gap: { metres: basis.neighbourGapM ?? JOINED_GAP_M } }),
      ...(sums.withoutGfa > 0 ? [message('bundle.withoutGfa', { count: sums.withoutGfa })] : []),
      areasNote(state),
    ],
  }
}

/** Where the figures come from and how they were computed. */
export function sourcesAndMethods({ state, ratios }: OutputSetting): Table {
  const { ground } = state
  const { card } = basisOf(state)
  const methods = [...METHODS.map((key) => message(key)), floorNote(ratios)].map(
    (method): Row => ({ cells: [message('output.method'), method, undefined, undefined, undefined, undefined] }),
  )
  const keys = new Set([card.source, ...card.lines.map(({ source }) => source)])
  for (const site of ground.universityTown.sites) keys.add(site.source)
  for (const text of state.land.texts.source.values) if (text !== undefined) keys.add(text)
  const sources = [...keys].flatMap((key): Row[] => {
    const source = ground.sources[key]
    if (!source) return []
    const { title, publisher, date, url, confidence } = source
    return [
      {
        cells: [
          message('why.source'),
          title,
          publisher,
          date,
          url,
          confidence === 'derived' ? message('output.derived') : confidence,
        ],
      },
    ]
  })
  return {
    id: 'sources',
    title: message('output.sources'),
    columns: [
      column('what', undefined, undefined, 0.8),
      column('text', undefined, undefined, 4),
      column('publisher', undefined, undefined, 1.2),
      column('date', undefined, undefined, 0.9),
      column('address', undefined, undefined, 2.6),
      column('confidence', undefined, undefined, 0.7),
    ],
    rows: [...methods, ...sources],
    notes: [message('output.note.confidence'), message('cost.notIncluded'), message('proximity.noCalibration')],
  }
}

const METHODS = [
  'method.grid',
  'method.gfa',
  'method.distance',

  'output.note.cost',
  'rounding.area',
  'rounding.cost',
]
