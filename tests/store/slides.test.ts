import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { cellText, sayWords } from '../../src/files/tables/cellText.ts'
import type { LocalText } from '../../src/lib/message.ts'
import { workbookTables } from '../../src/store/outputs/makeOutput.ts'
import { type OutputRig, outputSetting } from '../../src/store/outputs/setting.ts'
import { makeSlides } from '../../src/store/outputs/slides.ts'
import type { EaselView, MapPort } from '../../src/store/ports.ts'
import { figuresOf } from '../../src/store/selectors.ts'
import { groundNorthlot } from '../support/groundNorthlot.ts'
import { northlotRig } from '../support/testNorthlot.ts'

let started: Awaited<ReturnType<typeof groundNorthlot>>
beforeAll(async () => {
  started = await groundNorthlot()
  await started.northlot.actions.openExample()
})

/** What outputs are made from, with a map that draws nothing and remembers what it was to show. */
function watched(draws: boolean) {
  const views: EaselView[] = []
  const drawn: string[] = []
  let gone = 0
  const rig = northlotRig(started.northlot)
  const easel: MapPort['easel'] = async () => ({
    picture: async (view) => {
      views.push(view)
      return draws ? ({ close: () => {} } as ImageBitmap) : undefined
    },
    remove: () => {
      gone++
    },
  })
  const png = async (svg: string) => {
    drawn.push(svg)
    return new Blob([svg])
  }
  const ports: OutputRig['ports'] = { ...rig.ports, pictures: { png }, map: { easel } as MapPort }
  return { rig: { ...rig, ports }, views, drawn, gone: () => gone }
}

const made = async (draws: boolean) => {
  const all = watched(draws)
  await makeSlides(all.rig, await outputSetting(all.rig))
  return all
}

/** The scene that draws how C differs from A, and where its picture is. */
const difference = (drawn: readonly string[]) => drawn.find((svg) => svg.includes('Given otherwise in C than in A'))!

/** Rows that A alone assigns near San Tin, where the scene looks; that C alone does; that both give alike; all that differ. */
function rowsOfDifference() {
  const { document, rowOf } = started.northlot.getState()
  const given = (scenario: string) =>
    new Map(
      [...document.plan.assignments.get(scenario)!].map(([id, { shares }]) => [
        id,
        shares.map(({ assignee }) => assignee).join(),
      ]),
    )
  const [a, c] = [given('scenario-a'), given('scenario-c')] as const
  const row = (id: string | undefined) => rowOf.get(id!)!
  return {
    onlyA: row([...a.keys()].find((id) => id.startsWith('STT') && !c.has(id))),
    onlyC: row([...c.keys()].find((id) => id.startsWith('STT') && !a.has(id))),
    same: row([...a.keys()].find((id) => c.get(id) === a.get(id))),
    differing: [...new Set([...a.keys(), ...c.keys()])].filter((id) => c.get(id) !== a.get(id)).map(row),
  }
}

describe('the picture of a scene', () => {
  it('is what the map shows: its camera, its rings, the difference pale where both scenarios agree', async () => {
    const { views, drawn, gone } = await made(true)
    const { plan } = started.northlot.getState().document
    const scenes = [...plan.scenes.values()]
    for (const { camera } of views) expect(scenes.map((scene) => scene.camera)).toContainEqual(camera)
    expect(views.some(({ over }) => over.rings.length === 12)).toBe(true)
    const told = views[drawn.indexOf(difference(drawn))]!
    const { onlyA, same } = rowsOfDifference()
    expect(told.marked.has(onlyA)).toBe(true)
    expect(told.paintOf(onlyA)).toMatchObject({ status: 'unassigned', ghost: expect.any(String) })
    expect(same).toBeDefined()
    expect(told.marked.has(same)).toBe(false)
    expect(told.paintOf(same)).not.toHaveProperty('colour')
    // over a picture of the map only legend, scale and north are drawn
    for (const svg of drawn) expect(svg).not.toContain('data-parcel')
    expect(gone()).toBe(1)
  })

  it('is drawn as a plan sheet where no map can be: the same difference, with ghosts and the same legend', async () => {
    const { views, drawn, gone } = await made(false)
    expect(views).toHaveLength(1)
    expect(gone()).toBeGreaterThan(0)
    const svg = difference(drawn)
    expect(svg).toContain('data-parcel')
    expect(svg).toContain('Held only in A')
    const { rowOf, document } = started.northlot.getState()
    const colours = [...document.plan.assignees.values()].map(({ colour }) => colour)
    const drawnAs = new Map(
      [...svg.matchAll(/fill="([^"]+)"[^>]*data-parcel="([^"]+)"/g)].map(([, fill, id]) => [rowOf.get(id!)!, fill!]),
    )
    const { onlyA, onlyC, differing } = rowsOfDifference()
    expect(colours).toContain(drawnAs.get(onlyC))
    expect(colours).not.toContain(drawnAs.get(onlyA))
    for (const [row, fill] of drawnAs) if (colours.includes(fill)) expect(differing).toContain(row)
  })

  it('is made once for scenes that show the same', async () => {
    const { drawn } = await made(true)
    const scenes = [...started.northlot.getState().document.plan.scenes.values()]
    const shows = new Set(
      scenes.map(({ scenario, against, camera, layers, bundle }) =>
        JSON.stringify([scenario, layers.includes('difference') && against, camera, layers, bundle]),
      ),
    )
    expect(drawn).toHaveLength(shows.size)
    expect(shows.size).toBeLessThan(scenes.length)
  })
})

describe('making slides', () => {
  it('tells how far it is, and stops where it is cancelled: nothing is saved, and the map is put away', async () => {
    const { rig, gone } = watched(true)
    const told: string[] = []
    await expect(
      makeSlides(rig, await outputSetting(rig), async (done, total) => {
        told.push(`${done} of ${total}`)
        if (done === 2) throw new Error('cancelled')
      }),
    ).rejects.toThrow('cancelled')
    expect(told).toEqual(['0 of 8', '1 of 8', '2 of 8'])
    expect(gone()).toBe(1)
  })

  it('is cancelled by its button', async () => {
    const { northlot, saved } = started
    const before = saved.length
    const exporting = northlot.actions.exportFile('slides-pptx')
    while (!northlot.getState().work?.cancel) await new Promise((turn) => setTimeout(turn, 1))
    northlot.getState().work!.cancel!()
    await exporting
    expect(northlot.getState().work).toBeUndefined()
    expect(northlot.getState().notice?.message.key).toBe('slides.cancelled')
    expect(saved).toHaveLength(before)
  })
})

describe('the schedule on paper', () => {
  it('is of the parcels the sheet is fitted to: in hectares and HK$ million, with their sum, and no empty column', async () => {
    const desk = await started.northlot.actions.outputDesk()
    const table = desk.table('parcels', 'assigned')!
    const [total, ...rest] = table.rows.toReversed()
    const at = (key: string) => table.columns.findIndex((one) => one.key === key)
    const state = started.northlot.getState()
    expect(rest).toHaveLength(state.schedule.assignedParcels)
    expect(table.columns.some(({ key }) => key === 'lot')).toBe(false)
    for (const key of ['planningArea', 'assignee', 'route', 'costLow', 'costHigh', 'universityTown', 'distance'])
      expect(at(key)).toBeGreaterThan(0)
    const sumOf = (key: string) => rest.reduce((sum, { cells }) => sum + (cells[at(key)] as number), 0)
    const figure = (measure: string) => {
      const { amount } = figuresOf(state).get(measure)!
      return 'value' in amount ? amount.value : Number.NaN
    }
    expect(total!.cells[at('siteArea')]).toBeCloseTo(sumOf('siteArea'), 6)
    expect(total!.cells[at('siteArea')]).toBeCloseTo(figure('assigned-area-m2') / 10_000, 6)
    expect(total!.cells[at('costLikely')]).toBeCloseTo(figure('assigned-cost-likely-hkd') / 1e6, 6)
  })
})

it('every slide says of which scenario it is, and that the firms of the example are invented', async () => {
  const { rig } = watched(false)
  const setting = await outputSetting(rig)
  const files = unzipSync(await makeSlides(rig, setting))
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const textOf = (name: string) => strFromU8(files[name]!)
  const of = (title: string) => textOf(slides.find((name) => textOf(name).includes(title))!)
  const { plan } = started.northlot.getState().document
  for (const { title, scenario } of plan.scenes.values())
    expect(of(title.en)).toContain(`${plan.scenarios.get(scenario)!.name.en} · ${setting.stamp.date}`)
  expect(textOf('ppt/slides/slide1.xml')).toContain('Firms and institutions are invented')
})

it('no cell of the workbook is the key of a message', async () => {
  const setting = await outputSetting(northlotRig(started.northlot))
  for (const language of ['en', 'zh-Hant-HK'] as const)
    for (const table of workbookTables(setting))
      for (const { cells } of table.rows)
        for (const [at, cell] of cells.entries())
          expect(cellText(cell, table.columns[at]!, language)).not.toMatch(
            /^(measure|figure|output|target|why|absent)\.|^[a-z]+_[a-z0-9]+$/,
          )
})

it('what is not all known is never 0: homes of San Tin without split floor', async () => {
  const setting = await outputSetting(northlotRig(started.northlot))
  const table = workbookTables(setting).find(({ id }) => id === 'development')!
  const at = (key: string) => table.columns.findIndex((column) => column.key === key)
  const row = table.rows.find(({ cells }) => sayWords(cells[0] as LocalText, 'en') === 'San Tin Technopole')!
  expect(row.cells[at('domesticGfa')]).toHaveProperty('absent')
  expect(cellText(row.cells[at('notCounted')], table.columns[at('notCounted')]!, 'en')).toMatch(
    /^Non-domestic GFA.* \d+/,
  )
})
