import { useActions } from '../northlotContext.tsx'
import { FileButton } from '../shared/FileButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { readFiles } from './readFiles.ts'

/** Button "Open" with its own file input; dropping files on the window does the same. */
export function OpenButton() {
  const say = useSay()
  const actions = useActions()
  return (
    <FileButton
      inputName={say('files.openFiles')}
      accept=".geojson,.json,application/geo+json,application/json"
      multiple
      choose={async (files) => actions.openFiles(await readFiles(files))}
    >
      <Icon name="open" />
      <span className="bar-word">{say('files.open')}</span>
    </FileButton>
  )
}
