const IS_MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

const SIGNS: Readonly<Record<string, string>> = {
  $mod: IS_MAC ? '⌘' : 'Ctrl',
  Shift: IS_MAC ? '⇧' : 'Shift',
  Alt: IS_MAC ? '⌥' : 'Alt',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
}

/** Keys of a command as they stand on a keyboard: `$mod+k` is ⌘K on a Mac and Ctrl+K elsewhere. */
export function writeKeys(keys: string): string {
  const parts = keys === 'Shift+?' ? ['?'] : keys.split('+')
  return parts.map((part) => SIGNS[part] ?? part.replace('Digit', '').toUpperCase()).join(IS_MAC ? '' : '+')
}
