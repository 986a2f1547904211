import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { useActions } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useLanguage, useSay } from '../shared/useSay.ts'

/** Each language by its own name, so that it is found by who reads only that one. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hant-HK': '繁體中文' }
const SHORT: Readonly<Record<Language, string>> = { en: 'EN', 'zh-Hant-HK': '繁' }

export function LanguageMenu() {
  const say = useSay()
  const language = useLanguage()
  const actions = useActions()
  return (
    <MenuTrigger>
      <Button className="button" aria-label={`${say('bar.language')} ${SHORT[language]}`}>
        <Icon name="globe" />
        <span className="bar-word">{SHORT[language]}</span>
      </Button>
      <Float placement="bottom end">
        <Menu className="menu" aria-label={say('bar.language')} onAction={(key) => actions.speak(key as Language)}>
          {LANGUAGES.map((one) => (
            <MenuItem key={one} id={one} className="menu-item" textValue={NAMES[one]}>
              <span lang={one}>{NAMES[one]}</span>
              <span className="spacer" />
              {one === language ? <Icon name="tick" className="small" /> : null}
            </MenuItem>
          ))}
        </Menu>
      </Float>
    </MenuTrigger>
  )
}
