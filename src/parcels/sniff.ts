import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'

/**
 * The text of a file that may hold GeoJSON.
 *
 * Takes   bytes as dropped; UTF-8, with or without a byte order mark.
 * Refuses `refusal.file.empty`, `.utf16`, `.encoding`, and one of `.zip`, `.kml` … for a known other format: what it is
 *         and what to do with it.
 */
export function sniff(name: string, bytes: Uint8Array): Result<string, Message> {
  const format = FORMATS.find(({ marks }) => marks.some((mark) => mark.every((byte, i) => bytes[i] === byte)))
  if (format) return refuse(message(`refusal.file.${format.is}`, { file: name }))
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(message('refusal.file.encoding', { file: name }))
  }
  const start = text.slice(0, 2000).trimStart().toLowerCase()
  if (start === '' && text.trim() === '') return refuse(message('refusal.file.empty', { file: name }))
  const markup = MARKUP.find(({ mark }) => mark.test(start))
  return markup ? refuse(message(`refusal.file.${markup.is}`, { file: name })) : ok(text)
}

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))

/** First bytes of what planners drop by mistake; keys of `refusal.file.*`. */
const FORMATS: readonly { readonly is: string; readonly marks: readonly (readonly number[])[] }[] = [
  { is: 'zip', marks: [ascii('PK\u0003\u0004'), ascii('PK\u0005\u0006')] },
  { is: 'gzip', marks: [[0x1f, 0x8b]] },
  { is: 'geopackage', marks: [ascii('SQLite format 3')] },
  { is: 'flatgeobuf', marks: [ascii('fgb\u0003')] },
  { is: 'shapefile', marks: [[0, 0, 0x27, 0x0a]] },
  { is: 'pdf', marks: [ascii('%PDF')] },
  {
    is: 'utf16',
    marks: [
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0x7b, 0],
      [0, 0x7b],
    ],
  },
]

const MARKUP = [
  { is: 'html', mark: /^(<!doctype html|<html)/ },
  { is: 'kml', mark: /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<kml/ },
  { is: 'gml', mark: /^(<\?xml[^>]*>\s*)?<(wfs|gml|ogr):/ },
  { is: 'xml', mark: /^</ },
] as const
