import type { ExportFormat } from '../../store/actions.ts'
import { useActions, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useSay } from '../shared/useSay.ts'

/** In the order of MODEL; two ask first how the picture is to be. */
const ITEMS = [
  'plan-geojson',
  'scenario-geojson',
  'schedule-csv',
  'workbook-xlsx',
  'plan-sheet',
  'slides-pptx',
  'map-picture',
  'minutes',
] as const satisfies readonly (ExportFormat | 'plan-sheet' | 'map-picture' | 'minutes')[]

/** Button "Export": each item is one kind of file to take away. */
export function ExportMenu() {
  const say = useSay()
  const actions = useActions()
  const northlot = useStore()
  return (
    <MenuButton
      className="button primary"
      placement="bottom end"
      menu={{
        label: say('files.export'),
        onAction: (key) => {
          if (key === 'plan-sheet' || key === 'map-picture') actions.openDialog({ kind: key })
          else if (key === 'minutes')
            void import('../present/saveMinutes.ts').then(({ saveMinutes }) => saveMinutes(northlot))
          else void actions.exportFile(key as ExportFormat)
        },
        entries: () => ITEMS.map((format) => ({ id: format, words: say(`export.${format}`) })),
      }}
    >
      <Icon name="export" />
      <span className="bar-word">{say('files.export')}</span>
    </MenuButton>
  )
}
