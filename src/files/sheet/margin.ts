import { INK } from './inks.ts'
import { keyPlan } from './keyPlan.ts'
import type { Layout } from './layout.ts'
import { legend } from './legend.ts'
import { type Box, isSeen, line, rect, type Window } from './paper.ts'
import { scheduleSection } from './scheduleSection.ts'
import type { Section, Style } from './section.ts'
import type { SheetContent, SheetOptions } from './sheet.ts'
import { notesSection, titleBlock } from './titleBlock.ts'

/** Least height of a key plan that still says something, against the size of the type. */
const KEY_PLAN = 24

/** The margin: legend, schedule, key plan, notes and title block. Notes and title block are never left out. */
export function drawMargin(
  layout: Layout,
  style: Style,
  options: SheetOptions,
  content: SheetContent,
  view: Window,
): string {
  const { columns, band, block } = layout
  const { show } = options
  const has = {
    sites: content.sites.some(({ rings }) => rings[0] && isSeen(view, rings[0], 0)),
    ponds: content.base.fills.some(({ kind, rings }) => kind === 'pond' && isSeen(view, rings[0]!, 0)),
  }
  const key = legend(style, content.parcels, content.uses, show, has)
  const schedule = show.schedule ? scheduleSection(style, content, outsideLetters(content)) : undefined
  const small = show.keyPlan ? keyPlan(style, view, content.base, content.sites) : undefined
  const notes = notesSection(style, content)
  const frames = [...columns, ...(band ? [band] : []), block]
  const parts = frames.map((box) => rect(box, { fill: INK.paper, stroke: INK.ink, 'stroke-width': 0.25 }))
  if (columns.length === 1) parts.push(single(columns[0]!, style.k, { key, schedule, small, notes }))
  else {
    parts.push(stack(columns[0]!, style.k, [key]))
    if (schedule) parts.push(stack(columns[1]!, style.k, [schedule]))
    parts.push(band ? stack(band, style.k, [notes]) : stack(columns[2]!, style.k, [notes], small))
  }
  const title = titleBlock(style, options, content)
  // where the notes lie across, the key plan stands over the title
  const over = band && small ? Math.min(block.height - title.heightAt(block.width), small.heightAt(block.width)) : 0
  const room = over >= KEY_PLAN * style.k ? over : 0
  if (small && room > 0) parts.push(stack({ ...block, height: room }, style.k, [], small))
  const foot = { ...block, y: block.y + room, height: block.height - room }
  if (room > 0) parts.push(line(foot.x, foot.y, foot.x + foot.width, foot.y, { stroke: INK.ink, 'stroke-width': 0.2 }))
  parts.push(title.draw(foot))
  return parts.join('')
}

/** Letters of those that hold land, none of it on this sheet. */
function outsideLetters({ schedule, parcels }: SheetContent): readonly string[] {
  const here = new Set(parcels.flatMap(({ assignee }) => assignee?.letter ?? []))
  return schedule.flatMap(({ look, parcels: count }) =>
    look && count > 0 && !here.has(look.letter) ? look.letter : [],
  )
}

/** One column beside the map: the key plan gives way first, then the schedule, which counts what it leaves out, and is itself left out where not even its sums find room. */
function single(
  box: Box,
  k: number,
  {
    key,
    schedule,
    small,
    notes,
  }: { key: Section; schedule: Section | undefined; small: Section | undefined; notes: Section },
): string {
  const width = box.width - 6 * k
  const pad = 2.5 * k
  const fixed = key.heightAt(width) + notes.heightAt(width) + 2 * pad
  const scheduleWanted = schedule ? schedule.heightAt(width) + pad : 0
  const left = box.height - fixed - scheduleWanted
  const keyPlanHeight = small && left >= KEY_PLAN * k + pad ? Math.min(small.heightAt(width), left - pad) : 0
  const scheduleHeight = Math.min(
    scheduleWanted - pad,
    box.height - fixed - pad - (keyPlanHeight ? keyPlanHeight + pad : 0),
  )
  const parts: string[] = []
  let y = box.y
  const put = (section: Section | undefined, height: number) => {
    if (!section || height <= 0) return
    if (y > box.y) parts.push(line(box.x, y, box.x + box.width, y, { stroke: INK.ink, 'stroke-width': 0.2 }))
    parts.push(section.draw({ x: box.x + 3 * k, y: y + pad * 0.3, width, height }))
    y += height + pad
  }
  put(key, key.heightAt(width))
  put(schedule, schedule && scheduleHeight >= (schedule.leastAt ?? schedule.heightAt)(width) ? scheduleHeight : 0)
  put(small, keyPlanHeight)
  put(notes, notes.heightAt(width))
  return parts.join('')
}

/** Sections under one another in a column of their own; the last takes what is left, where that is enough for it. */
function stack(box: Box, k: number, sections: readonly Section[], last?: Section): string {
  const width = box.width - 6 * k
  const parts: string[] = []
  let { y } = box
  for (const section of sections) {
    const height = Math.min(section.heightAt(width), box.y + box.height - y)
    parts.push(section.draw({ x: box.x + 3 * k, y: y + 0.8 * k, width, height }))
    y += height
  }
  const left = box.y + box.height - y - 2 * k
  if (last && left >= KEY_PLAN * k) {
    if (y > box.y) parts.push(line(box.x, y, box.x + box.width, y, { stroke: INK.ink, 'stroke-width': 0.2 }))
    parts.push(last.draw({ x: box.x + 3 * k, y: y + 0.5 * k, width, height: Math.min(left, last.heightAt(width)) }))
  }
  return parts.join('')
}
