import type { ReactNode } from 'react'
import { writeCount } from '../../locales/format.ts'
import { sayList } from '../../locales/say.ts'
import { readAreaFigure, readOverlapFigure } from '../../measures/importFigures.ts'
import type { OpenedFile } from '../../store/openedFile.ts'
import type { ImportReport } from '../../store/state.ts'
import { Figure } from '../measures/Figure.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { FileRoles } from './FileRoles.tsx'
import { LandPicture } from './LandPicture.tsx'

/** What the files are: size, coordinates, what was read and what was left out. */
export function ImportFacts({ report }: { readonly report: ImportReport }) {
  const { files, layer, overlaps } = report
  const say = useSay()
  return (
    <div className="import-facts">
      <LandPicture layer={layer} />
      <FileRoles report={report} />
      {files.map((file, i) => (
        <FileFacts key={file.sha256} file={file} ofLots={report.roles[i] === 'lots'} named={files.length > 1} />
      ))}
      {overlaps?.state === 'known' && overlaps.overlapAreaM2 > 0 ? (
        <dl className="file-facts">
          <div>
            <dt>{say('report.overlap')}</dt>
            <dd className="number">
              <Figure
                figure={readOverlapFigure(layer, overlaps.unionAreaM2, overlaps.overlapAreaM2)}
                name={say('report.overlap')}
                withUnit
              />
            </dd>
          </div>
        </dl>
      ) : null}
    </div>
  )
}

interface FileFactsProps {
  readonly file: OpenedFile
  readonly ofLots: boolean
  readonly named: boolean
}

function FileFacts({ file, ofLots, named }: FileFactsProps) {
  const say = useSay()
  const { language } = useReading()
  const { layer, leftOut, planMember } = file.loaded
  const left = (['points', 'lines', 'unusable'] as const)
    .filter((kind) => leftOut[kind] > 0)
    .map((kind) => say(`report.${kind}`, { count: leftOut[kind] }))
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('report.size'), sizeWords(file.bytes.byteLength)],
    [say('report.coordinates'), say(`crs.${layer.crs === 'EPSG:2326' ? 'grid' : 'wgs84'}`)],
    [say(ofLots ? 'report.lots' : 'report.parcels'), writeCount(layer.rows)],
    [
      say('report.siteArea'),
      <Figure key="area" figure={readAreaFigure(layer)} name={say('report.siteArea')} withUnit />,
    ],
    [say('report.leftOut'), left.length === 0 ? say('report.leftOutNone') : sayList(left, language)],
    ...(planMember === undefined ? [] : [[say('report.plan'), say('report.planInside')] as const]),
  ]
  return (
    <dl className="file-facts">
      {named ? <p className="medium clip">{file.name}</p> : null}
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="number">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-HK')} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
