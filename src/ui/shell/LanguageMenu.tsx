import { LANGUAGES, type Language } from '../../locales/language.ts'
import { useActions } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useLanguage, useSay } from '../shared/useSay.ts'

/** Each language by its own name, so that it is found by who reads only that one. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hant-HK': '繁體中文' }
const SHORT: Readonly<Record<Language, string>> = { en: 'EN', 'zh-Hant-HK': '繁' }

export function LanguageMenu() {
  const say = useSay()
  const language = useLanguage()
  const actions = useActions()
  return (
    <MenuButton
      className="button"
      aria-label={`${say('bar.language')} ${SHORT[language]}`}
      placement="bottom end"
      menu={{
        label: say('bar.language'),
        onAction: (key) => void actions.speak(key as Language),
        entries: () =>
          LANGUAGES.map((one) => ({
            id: one,
            words: NAMES[one],
            shown: (
              <>
                <span lang={one}>{NAMES[one]}</span>
                <span className="spacer" />
                {one === language ? <Icon name="tick" className="small" /> : null}
              </>
            ),
          })),
      }}
    >
      <Icon name="globe" />
      <span className="bar-word">{SHORT[language]}</span>
    </MenuButton>
  )
}
