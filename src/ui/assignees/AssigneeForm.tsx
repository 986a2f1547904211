import { type FormEvent, useId, useState } from 'react'
import { Heading, Radio, RadioGroup } from 'react-aria-components'
import { ASSIGNEE_KINDS, SECTORS } from '../../plan/assigneeKind.ts'
import { HUES } from '../../plan/assigneeLook.ts'
import { assigneesOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Swatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'
import { type AssigneeDraft, assigneeFrom, EMPTY_DRAFT } from './newAssignee.ts'

/** Name, kind, sector, colour and letter of a new assignee; a refusal stands beside the button that was pressed. */
export function AssigneeForm({ close }: { readonly close: () => void }) {
  const say = useSay()
  const id = useId()
  const others = useNorthlot(assigneesOf)
  const refusal = useNorthlot((state) => state.refusal)
  const actions = useActions()
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const change = (part: Partial<AssigneeDraft>) => setDraft({ ...draft, ...part })
  const assignee = assigneeFrom(draft, others)
  const { colour: chosen, pattern, letter } = assignee
  const shade = HUES.some(({ colour }) => colour === chosen) ? [] : [{ name: 'shade', colour: chosen } as const]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (actions.addAssignee(assignee)) close()
  }
  return (
    <form className="assignee-form" onSubmit={submit}>
      <header className="dialog-head">
        <Swatch colour={chosen} pattern={pattern} letter={letter} />
        <Heading slot="title" level={2}>
          {say('addAssignee.title')}
        </Heading>
      </header>
      <div className="form-fields">
        <label htmlFor={`${id}name`}>{say('addAssignee.name')}</label>
        <input
          id={`${id}name`}
          className="field"
          value={draft.name}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the first field of a dialog the planner opened
          autoFocus
          onChange={(event) => change({ name: event.target.value })}
        />
        <label htmlFor={`${id}letter`}>{say('addAssignee.letter')}</label>
        <input
          id={`${id}letter`}
          className="field letter-field"
          value={draft.letter}
          placeholder={letter}
          maxLength={2}
          autoComplete="off"
          onChange={(event) => change({ letter: event.target.value.toUpperCase() })}
        />
        <Choice
          name={say('addAssignee.kind')}
          value={draft.kind}
          options={ASSIGNEE_KINDS}
          words={(kind) => say(`kind.${kind}`)}
          choose={(kind) => change({ kind })}
        />
        <Choice
          name={say('addAssignee.sector')}
          value={draft.sector}
          options={SECTORS}
          words={(sector) => say(`sector.${sector}`)}
          choose={(sector) => change({ sector })}
        />
        <span id={`${id}colour`}>{say('addAssignee.colour')}</span>
        <RadioGroup
          className="hues"
          aria-labelledby={`${id}colour`}
          value={chosen}
          onChange={(colour) => change({ colour })}
        >
          {[...HUES, ...shade].map(({ name, colour }) => (
            <Radio key={name} className="hue" value={colour} aria-label={say(`hue.${name}`)}>
              <Swatch colour={colour} pattern={pattern} />
            </Radio>
          ))}
        </RadioGroup>
      </div>
      <footer className="dialog-foot">
        <p className="form-refusal bad" role="alert">
          {refusal ? say(refusal) : ''}
        </p>
        <button type="button" className="button large" onClick={close}>
          {say('addAssignee.cancel')}
        </button>
        <button type="submit" className="button primary large">
          {say('addAssignee.add')}
        </button>
      </footer>
    </form>
  )
}

interface ChoiceProps<Option extends string> {
  readonly name: string
  readonly value: Option
  readonly options: readonly Option[]
  readonly words: (option: Option) => string
  readonly choose: (option: Option) => void
}

/** One of a few, all in view. */
function Choice<Option extends string>({ name, value, options, words, choose }: ChoiceProps<Option>) {
  const id = useId()
  return (
    <>
      <span id={id}>{name}</span>
      <RadioGroup className="choices" aria-labelledby={id} value={value} onChange={(key) => choose(key as Option)}>
        {options.map((option) => (
          <Radio key={option} className="choice" value={option}>
            {words(option)}
          </Radio>
        ))}
      </RadioGroup>
    </>
  )
}
