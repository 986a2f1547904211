import type { Language } from '../../locales/language.ts'

/** What the presenter's window shows: words only, so that it needs neither plan nor map. */
export interface PresenterView {
  readonly at: number
  readonly language: Language
  readonly scenes: readonly { readonly title: string; readonly caption: string; readonly notes: string }[]
  readonly scenario: string
  /** How the figures of the scene that is shown were made, line by line; empty where it shows none. */
  readonly made: string
  readonly black: boolean
  readonly tryOut: boolean
  /** Milliseconds since 1970 when the presentation began. */
  readonly since: number
}

/** What the two windows of a presentation say to each other. Nothing leaves the browser. */
export type PresenterMessage =
  | { readonly say: 'view'; readonly view: PresenterView }
  | { readonly say: 'hello' }
  | { readonly say: 'go'; readonly at: number }
  | { readonly say: 'step'; readonly by: number }
  | { readonly say: 'black' }
  | { readonly say: 'ended' }

/** The address of a presenter's window: one for each presentation, so that two plans do not cross. */
export const PRESENTER_HASH = '#presenter='

export const channelName = (id: string): string => `northlot-presentation-${id}`
