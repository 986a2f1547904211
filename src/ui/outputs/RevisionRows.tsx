import type { Revision } from '../../files/sheet/sheet.ts'
import { useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { firstRevision } from './sheetForm.ts'
import { useOutputSay } from './useDesk.ts'

const FIELDS = [
  ['mark', 'sheet.rev'],
  ['date', 'sheet.date'],
  ['description', 'sheet.description'],
  ['drawn', 'sheet.drawn'],
  ['checked', 'sheet.checked'],
  ['approved', 'sheet.approved'],
] as const satisfies readonly (readonly [keyof Revision, string])[]

interface RevisionRowsProps {
  readonly revisions: readonly Revision[]
  readonly change: (revisions: readonly Revision[]) => void
}

/** The revision table of a sheet, as it is typed. */
export function RevisionRows({ revisions, change }: RevisionRowsProps) {
  const own = useOutputSay()
  const { now } = useStore()
  const next = () => {
    const last = revisions.at(-1)?.mark ?? '@'
    change([...revisions, firstRevision(now().toISOString().slice(0, 10), String.fromCharCode(last.charCodeAt(0) + 1))])
  }
  return (
    <fieldset className="output-revisions">
      <legend>{own('sheet.revisions')}</legend>
      {revisions.map((revision, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end and told by their place
        <div key={at} className="revision-row">
          {FIELDS.map(([field, key]) => (
            <input
              key={field}
              className="field"
              aria-label={own('planSheet.revisionField', { field: own(key), revision: revision.mark })}
              placeholder={own(key)}
              value={revision[field]}
              onChange={(event) =>
                change(revisions.map((one, i) => (i === at ? { ...one, [field]: event.target.value } : one)))
              }
            />
          ))}
          <button
            type="button"
            className="button small square"
            aria-label={own('planSheet.removeRevision', { revision: revision.mark })}
            onClick={() => change(revisions.filter((_, i) => i !== at))}
          >
            <Icon name="close" className="small" />
          </button>
        </div>
      ))}
      <button type="button" className="button outlined" onClick={next}>
        <Icon name="plus" className="small" />
        {own('planSheet.addRevision')}
      </button>
    </fieldset>
  )
}
