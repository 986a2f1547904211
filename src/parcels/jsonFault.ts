/** Where a text stops being JSON: line and column from 1, and what stands there; `found` is empty at the end of the text. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly found: string
}

/**
 * The first place where a text is not JSON, or undefined where it is.
 *
 * Engines tell this in three different ways or not at all; a planner needs line and column in every one of them.
 *
 * Cost  a pass over the text, made only for a file that failed to parse.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const offset = faultOffset(text)
  if (offset === undefined) return undefined
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  const found = /^(?:[\w.+-]{1,20}|[\s\S])?/.exec(text.slice(offset, offset + 20))![0]
  return { line: before.length, column: before.at(-1)!.length + 1, found }
}

const SPACE = /[ \t\r\n]*/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

/** A hand-run stack machine: `open` holds the brackets still to be closed. */
function faultOffset(text: string): number | undefined {
  const open: ('{' | '[')[] = []
  let at = 0
  let expects: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' = 'value'

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const matched = pattern.test(text)
    if (matched) at = pattern.lastIndex
    return matched
  }

  /** A string by hand: one of many megabytes is too deep for a pattern. */
  const takeString = (): boolean => {
    if (text[at] !== '"') return false
    for (let i = at + 1; i < text.length && text.charCodeAt(i) >= 0x20; i++) {
      if (text[i] === '"') {
        at = i + 1
        return true
      }
      if (text[i] === '\\' && !/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(++i, i + 5))) return false
    }
    return false
  }

  for (;;) {
    take(SPACE)
    const next = text[at]
    if (expects === 'after') {
      if (open.length === 0) return next === undefined ? undefined : at
      const bracket = open.at(-1)
      if (next === ',') {
        at++
        expects = bracket === '{' ? 'key' : 'value'
      } else if (next === (bracket === '{' ? '}' : ']')) {
        at++
        open.pop()
      } else return at
    } else if ((expects === 'key-or-end' && next === '}') || (expects === 'value-or-end' && next === ']')) {
      at++
      open.pop()
      expects = 'after'
    } else if (expects === 'key' || expects === 'key-or-end') {
      if (!takeString()) return at
      take(SPACE)
      if (text[at] !== ':') return at
      at++
      expects = 'value'
    } else if (next === '{' || next === '[') {
      at++
      open.push(next)
      expects = next === '{' ? 'key-or-end' : 'value-or-end'
    } else {
      if (!takeString() && !take(SCALAR)) return at
      expects = 'after'
    }
  }
}
