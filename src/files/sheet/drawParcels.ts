import { boxOfLine } from '../../geometry/boxes.ts'
import { HATCHES, type HatchName, hatchPath } from './hatching.ts'
import { INK, tintOf } from './inks.ts'
import { type Box, isSeen, path, rect, ringsPath, type Window } from './paper.ts'
import type { SheetContent, SheetParcel, SheetSite } from './sheet.ts'
import { text, textWidth } from './text.ts'

/** Parcels: planned use as a tint while free, the assignee's hue and pattern where assigned, a hatch where held. */
export function drawParcels(view: Window, parcels: readonly SheetParcel[]): string {
  return parcels
    .map((parcel) => {
      const { rings, status, use, assignee, id } = parcel
      const held = status === 'committed' || status === 'reserved'
      const fill = assignee?.colour ?? (held && use === undefined ? INK.held : tintOf(use))
      const marks = assignee && assignee.pattern !== 'solid' ? assignee.pattern : held ? 'hatch' : undefined
      return [
        path(ringsPath(view, rings, 0), {
          fill,
          'fill-rule': 'evenodd',
          stroke: assignee ? INK.assignedLine : INK.parcelLine,
          'stroke-width': assignee ? 0.2 : 0.12,
          'stroke-linejoin': 'round',
          'data-parcel': id,
        }),
        marks ? drawHatch(view, rings, marks) : '',
      ].join('')
    })
    .join('')
}

export const drawHatch = (view: Window, rings: SheetParcel['rings'], name: HatchName): string =>
  path(hatchPath(view, rings, name), {
    fill: 'none',
    stroke: name === 'hatch' ? INK.parcelLine : INK.paper,
    'stroke-width': HATCHES[name].width,
    'stroke-linecap': HATCHES[name].dots ? 'round' : 'butt',
    'stroke-opacity': name === 'hatch' ? undefined : '0.75',
  })

/** The dashed line around each parcel of a bundle. */
export const drawBundle = (view: Window, parcels: readonly SheetParcel[]): string =>
  path(parcels.flatMap(({ outlined, rings }) => (outlined ? ringsPath(view, rings, 0) : [])).join(''), {
    fill: 'none',
    stroke: INK.bundle,
    'stroke-width': 0.6,
    'stroke-dasharray': '2 1',
    'stroke-linejoin': 'round',
  })

export const drawSites = (view: Window, sites: readonly SheetSite[], part: 'fill' | 'edge'): string =>
  path(sites.map(({ rings }) => ringsPath(view, rings, 0)).join(''), {
    'fill-rule': 'evenodd',
    ...(part === 'fill'
      ? { fill: INK.townFill }
      : { fill: 'none', stroke: INK.town, 'stroke-width': 0.45, 'stroke-dasharray': '1.8 1' }),
  })

/** Lines of equal distance from University Town sites, and where each is named: on its westernmost point in the frame. */
export function drawRings(view: Window, rings: SheetContent['rings']) {
  const names: { readonly metres: number; readonly x: number; readonly y: number }[] = []
  const { box } = view
  const svg = rings.map(({ metres, lines }) => {
    let best: readonly [number, number] | undefined
    for (const ring of lines)
      for (let i = 0; i < ring.length; i += 2) {
        const [x, y] = [view.x(ring[i]!), view.y(ring[i + 1]!)]
        const inFrame = x > box.x + 9 && x < box.x + box.width - 9 && y > box.y + 6 && y < box.y + box.height - 22
        if (inFrame && (!best || x < best[0])) best = [x, y]
      }
    if (best) names.push({ metres, x: best[0], y: best[1] })
    return path(ringsPath(view, lines, 0.05), { fill: 'none', stroke: INK.town, 'stroke-width': 0.16 })
  })
  return { svg: svg.join(''), names }
}

/** Height of the plate that carries a letter, mm. */
const PLATE = 3.4

/** Letters on plates: on every assigned parcel that is large enough, and on the largest of each assignee; none under what is taken. */
export function drawLetters(view: Window, parcels: readonly SheetParcel[], taken: readonly Box[]) {
  const largest = new Map<string, { readonly size: number; readonly id: string }>()
  const sizes = new Map(parcels.map((parcel) => [parcel.id, sizeOnPaper(view, parcel)]))
  for (const { id, assignee, inside } of parcels) {
    if (!assignee || !isSeen(view, inside, 0)) continue
    const size = sizes.get(id)!
    if (size > (largest.get(assignee.id)?.size ?? 0)) largest.set(assignee.id, { size, id })
  }
  const boxes: Box[] = []
  const svg = parcels.map(({ id, assignee, ghost, inside }) => {
    const letter = assignee?.letter ?? ghost
    if (letter === undefined || !isSeen(view, inside, -2)) return ''
    if (sizes.get(id)! < 6 && assignee && largest.get(assignee.id)?.id !== id) return ''
    const width = Math.max(PLATE, textWidth(letter, 2.4, 700) + 1.6)
    const box = { x: view.x(inside[0]) - width / 2, y: view.y(inside[1]) - PLATE / 2, width, height: PLATE }
    if (taken.some((one) => overlap(one, box))) return ''
    boxes.push(box)
    return letterPlate(box, letter, assignee === undefined)
  })
  return { svg: svg.join(''), boxes }
}

/** A letter on its plate; the edge of one that is held only in the other scenario is dashed. */
export const letterPlate = (box: Box, letter: string, ghost: boolean): string =>
  `${rect(box, {
    fill: INK.paper,
    rx: 0.7,
    stroke: ghost ? INK.ink : INK.assignedLine,
    'stroke-width': ghost ? 0.25 : 0.12,
    'stroke-dasharray': ghost ? '0.7 0.5' : undefined,
  })}${text(box.x + box.width / 2, box.y + box.height / 2 + 0.86, letter, { size: 2.4, weight: 700, anchor: 'middle' })}`

/** Whether two boxes on paper share any of it. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The lesser side of a parcel's box on paper, mm. */
export function sizeOnPaper(view: Window, { rings }: Pick<SheetParcel, 'rings'>): number {
  const shell = rings[0]
  if (!shell) return 0
  const [w, s, e, n] = boxOfLine(shell)
  return (Math.min(e - w, n - s) * 1000) / view.scale
}
