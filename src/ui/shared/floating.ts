import type { ReactNode, RefObject } from 'react'
import type { PopoverProps } from 'react-aria-components'

/** What a floating part knows of the button it belongs to. */
export interface Floating {
  /** Of the floating part, for `aria-controls` of its button. */
  readonly id: string
  readonly open: boolean
  readonly close: () => void
  readonly anchor: RefObject<HTMLElement | null>
  /** The id of the button, whose name the floating part takes when it has none of its own. */
  readonly named: string
  readonly placement: NonNullable<PopoverProps['placement']>
}

export interface MenuEntry {
  readonly id: string
  /** The name of the item; also what is shown where `shown` is left out. */
  readonly words: string
  readonly shown?: ReactNode
}

export interface MenuOf {
  readonly label: string
  /** Asked for when the menu opens. */
  readonly entries: () => readonly MenuEntry[]
  readonly onAction?: (id: string) => void
  /** Items that are ticked, one or several; without it an item is an act. */
  readonly ticked?:
    | { readonly mode: 'single'; readonly keys: readonly string[] }
    | {
        readonly mode: 'multiple'
        readonly keys: Iterable<string>
        readonly onChange: (isTicked: (id: string) => boolean) => void
      }
}
