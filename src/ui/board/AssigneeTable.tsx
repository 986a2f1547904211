import { useId, useMemo, useState } from 'react'
import { readAssigneeTable } from '../../files/assigneeTable.ts'
import { assigneesOf } from '../../store/selectors.ts'
import { wantedWords } from '../assignees/brief.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Swatch } from '../shared/Swatch.tsx'
import { TroubleList } from '../shared/TroubleList.tsx'
import { DoOrCancel, Part, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** Assignees from a spreadsheet: pasted, looked over, and added in one step. */
export default function AssigneeTable() {
  const { own, say } = useSheetSay()
  const id = useId()
  const actions = useActions()
  const others = useNorthlot(assigneesOf)
  const [text, setText] = useState('')
  const { assignees, unmatched, troubles } = useMemo(() => readAssigneeTable(text, others), [text, others])
  const says = [
    ...(unmatched.length > 0 ? [own('table.unmatched', { columns: [...unmatched] })] : []),
    ...troubles.map((trouble) => say(trouble)),
  ]
  return (
    <Sheet
      title={own('table.title')}
      className="assignee-table"
      foot={
        <DoOrCancel
          words={own('table.add', { count: assignees.length })}
          act={() => {
            if (actions.addAssignees(assignees)) actions.closeDialog()
          }}
        />
      }
    >
      <Part title={own('table.paste')}>
        <label className="hidden-words" htmlFor={id}>
          {own('table.paste')}
        </label>
        <textarea
          id={id}
          className="field note-field pasted"
          rows={7}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="label">{own('table.columns')}</p>
      </Part>
      {says.length > 0 ? (
        <Part title={own('table.trouble')}>
          <TroubleList says={says} label={own('table.trouble')} />
        </Part>
      ) : null}
      {assignees.length > 0 ? (
        <Part title={own('table.preview')}>
          <table className="table" aria-label={own('table.preview')}>
            <thead>
              <tr>
                <th scope="col">{own('table.look')}</th>
                <th scope="col">{own('editor.nameEn')}</th>
                <th scope="col">{own('editor.nameZh')}</th>
                <th scope="col">{say('addAssignee.kind')}</th>
                <th scope="col">{say('addAssignee.sector')}</th>
                <th scope="col" className="end">
                  {own('editor.brief')}
                </th>
              </tr>
            </thead>
            <tbody>
              {assignees.map((one) => (
                <tr key={one.name.en}>
                  <td>
                    <Swatch colour={one.colour} pattern={one.pattern} letter={one.letter} />
                  </td>
                  <th scope="row">{one.name.en}</th>
                  <td>{one.name.zh}</td>
                  <td>{say(`kind.${one.kind}`)}</td>
                  <td>{one.sector ? say(`sector.${one.sector}`) : ''}</td>
                  <td className="end number">
                    {[wantedWords(one.brief), one.brief?.byYear].filter(Boolean).join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      ) : null}
    </Sheet>
  )
}
