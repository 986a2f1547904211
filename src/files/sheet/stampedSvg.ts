import type { LocalText } from '../../lib/message.ts'
import type { Language } from '../../locales/language.ts'
import { textIn } from '../../locales/language.ts'
import { markOf, type Stamp, stampLines } from '../stamp.ts'
import { escaped } from './paper.ts'

/**
 * A drawing as a file of its own, which says where it comes from: title and description for who opens it, Dublin Core for
 * programs that read it, with the mark that every output carries.
 *
 * In the page a drawing has none of this: a browser would show its title under the pointer.
 */
export function stampedSvg(svg: string, title: LocalText, stamp: Stamp, language: Language): string {
  const name = escaped(textIn(title, language))
  const lines = stampLines(stamp, language).slice(0, -1)
  const core = [
    `<dc:title>${name}</dc:title>`,
    `<dc:date>${escaped(stamp.date)}</dc:date>`,
    `<dc:creator>Northlot ${escaped(stamp.appVersion)}</dc:creator>`,
    `<dc:identifier>${escaped(markOf(stamp))}</dc:identifier>`,
    '<dc:format>image/svg+xml</dc:format>',
  ]
  const head = [
    `<title>${name}</title>`,
    `<desc>${escaped(lines.join('\n'))}</desc>`,
    `<metadata><rdf:RDF xmlns:rdf="${RDF}" xmlns:dc="${DUBLIN_CORE}"><rdf:Description rdf:about="">${core.join('')}</rdf:Description></rdf:RDF></metadata>`,
  ]
  return svg.replace(/^<svg[^>]*>/, (open) => open + head.join(''))
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'
