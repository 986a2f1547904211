import { type ChangeEvent, useId, useRef } from 'react'
import { useActions } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { readFiles } from './readFiles.ts'

/** Button "Open" with its own file input; dropping files on the window does the same. */
export function OpenButton() {
  const say = useSay()
  const actions = useActions()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const chosen = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event
    const files = await readFiles(target.files)
    // so that the same file can be chosen again
    target.value = ''
    if (files.length > 0) await actions.openFiles(files)
  }
  return (
    <>
      <button type="button" className="button outlined" onClick={() => input.current?.click()}>
        <Icon name="open" />
        <span className="bar-word">{say('files.open')}</span>
      </button>
      <label className="hidden-words" htmlFor={id}>
        {say('files.openFiles')}
      </label>
      <input
        ref={input}
        id={id}
        className="hidden-words"
        type="file"
        multiple
        accept=".geojson,.json,application/geo+json,application/json"
        tabIndex={-1}
        onChange={(event) => void chosen(event)}
      />
    </>
  )
}
