import { Icon } from './Icon.tsx'

/** What of something pasted was not understood, a line each. */
export function TroubleList({ says, label }: { readonly says: readonly string[]; readonly label: string }) {
  return (
    <div aria-live="polite">
      {says.length === 0 ? null : (
        <ul className="gaps" aria-label={label}>
          {says.map((one) => (
            <li key={one} className="row warn">
              <Icon name="look" className="small" />
              {one}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
