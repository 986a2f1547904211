import { useId } from 'react'
import type { FileRole, ImportReport } from '../../store/state.ts'
import { useActions } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'

const ROLES: readonly FileRole[] = ['parcels', 'lots']

/** What the features of each file are: planned parcels, or the private lots under them. A plan file says so itself. */
export function FileRoles({ report: { files, roles } }: { readonly report: ImportReport }) {
  const say = useSay()
  const actions = useActions()
  const id = useId()
  return files.map((file, i) =>
    file.loaded.planMember === undefined ? (
      <fieldset key={file.sha256} className="file-roles">
        <legend>{files.length > 1 ? say('report.roleOf', { name: file.name }) : say('report.role')}</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input
              type="radio"
              name={`${id}${i}`}
              checked={roles[i] === role}
              onChange={() => actions.sayRole(i, role)}
            />
            {say(`report.role.${role}`)}
          </label>
        ))}
      </fieldset>
    ) : null,
  )
}
