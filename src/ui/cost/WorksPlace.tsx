import { placeWorks } from '../../plan/edits/placeWorks.ts'
import type { SharedWorks } from '../../plan/types.ts'
import { useActions, useStore } from '../northlotContext.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useCostSay } from './costWords.ts'

/** "Place": where shared works stand, by pointing at the map; else they stand in the middle of what they serve. */
export function WorksPlace({ works }: { readonly works: SharedWorks }) {
  const { own, say } = useCostSay()
  const actions = useActions()
  const northlot = useStore()
  const name = say(works.name)
  const act = (id: string) => {
    if (id === 'middle') return void actions.edit(placeWorks(northlot.getState().document.plan, works.id, undefined))
    actions.closeDialog()
    actions.showLayer('works', true)
    actions.placeWorks(works.id, id === 'line' ? 'line' : 'point')
  }
  return (
    <MenuButton
      className="word-button"
      aria-label={own('works.placeOf', { works: name })}
      placement="bottom end"
      menu={{
        label: own('works.placeOf', { works: name }),
        entries: () =>
          (works.geometry ? (['point', 'line', 'middle'] as const) : (['point', 'line'] as const)).map((id) => ({
            id,
            words: own(`works.place.${id}`),
          })),
        onAction: act,
      }}
    >
      {own('works.place')}
    </MenuButton>
  )
}
