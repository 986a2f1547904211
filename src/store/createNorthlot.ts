import { createStore } from 'zustand/vanilla'
import { message } from '../lib/message.ts'
import type { Language } from '../locales/language.ts'
import { EMPTY_HISTORY } from '../plan/history.ts'
import { makeBoard } from './board.ts'
import { NOTHING_DRAWN } from './drawnState.ts'
import { makeEditing } from './editing.ts'
import { makeExporting } from './exporting.ts'
import type { Ground } from './ground.ts'
import { makeHand } from './hand.ts'
import { FIRST_HAND } from './handState.ts'
import { makeKeeper } from './keeping.ts'
import { landOf } from './land.ts'
import { makeLots } from './lots.ts'
import { NO_LOTS } from './lotsState.ts'
import { makeMapOver } from './mapOver.ts'
import { FIRST_LAYERS } from './mapOverState.ts'
import type { Northlot } from './northlot.ts'
import type { OpenedFile } from './openedFile.ts'
import { makeOpening } from './opening.ts'
import { makeOverlapCheck } from './overlapCheck.ts'
import type { MapEvents, Ports } from './ports.ts'
import type { Rig } from './rig.ts'
import { makeRuling } from './ruling.ts'
import { makeScenarios } from './scenarios.ts'
import { makeSelecting } from './selecting.ts'
import { paintOf, refolded } from './selectors.ts'
import { makeShaping } from './shaping.ts'
import { makeSketching } from './sketching.ts'
import { firstScenario, groundPlan } from './starter.ts'
import type { State } from './state.ts'
import { makeTryingOut, notWhileTrying } from './tryingOut.ts'

export interface NorthlotOptions {
  readonly ground: Ground
  /** The file of the embedded parcels, for export and for reopening. */
  readonly groundFile: OpenedFile
  /** The map is made with the events it is to report. */
  readonly ports: Omit<Ports, 'map'> & { map(events: MapEvents): Ports['map'] }
  readonly language: Language
  readonly appVersion: string
}

/**
 * The store of the app: the one mutable place. It opens on the embedded plan; `start` reopens the plan that was open
 * last and begins to look for overlaps.
 */
export function createNorthlot(options: NorthlotOptions): Northlot & { start(): Promise<void> } {
  const groundSource = { file: options.groundFile, layers: ['layer-1'] }
  const store = createStore<State>(() => initialState(options, groundSource))
  let notices = 0
  const rig: Rig = {
    appVersion: options.appVersion,
    get: store.getState,
    set: (part) => store.setState(part),
    tell: (said, tone = 'status') => {
      notices++
      store.setState({ notice: { number: notices, message: said, tone } })
    },
    refuse: (reason) => {
      const refusal = message('refusal.cannot', { reason })
      store.setState({ refusal })
      rig.tell(refusal, 'alert')
    },
    ports: { ...options.ports, map: undefined as unknown as Ports['map'] },
  }
  const { mapEvents, ...selecting } = makeSelecting(rig)
  const { heeding, ...hand } = makeHand(rig, () => editing)
  Object.assign(rig.ports, {
    map: options.ports.map({
      ...heeding(mapEvents, (rows) => selecting.select(rows, 'replace')),
      sketched: (answer) => sketched(answer),
    }),
  })
  const keeper = makeKeeper(rig)
  const check = makeOverlapCheck(rig)
  const editing = makeEditing(rig, keeper, check)
  const opening = makeOpening(rig, { keeper, editing, check, groundSource })
  const { perform: _perform, swap: _swap, attempt, ...edits } = editing
  const { reopenLast, ...opens } = opening
  const shaping = makeShaping(rig, attempt)
  const ruling = makeRuling(rig, selecting)
  const exporting = makeExporting(rig)
  const { sketch, sketchStep, placeWorks, sketched, follow } = makeSketching(rig, shaping, attempt)
  const { follow: followOver, ...mapOver } = makeMapOver(rig)
  store.subscribe(follow)
  store.subscribe(makeLots(rig).follow)
  store.subscribe(followOver)
  rig.ports.map.showParcels(rig.get().land, (row) => paintOf(rig.get(), row))
  rig.ports.map.speak(options.language)
  rig.ports.map.arm(rig.get().tool)
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    appVersion: options.appVersion,
    actions: {
      ...selecting,
      ...hand,
      ...ruling,
      ...edits,
      edit: attempt,
      ...opens,
      openFiles: notWhileTrying(rig, opens.openFiles),
      openRecent: notWhileTrying(rig, opens.openRecent),
      startFromGround: notWhileTrying(rig, opens.startFromGround),
      openExample: notWhileTrying(rig, opens.openExample),
      ...makeScenarios(rig, attempt, ruling.showScenario),
      ...makeTryingOut(rig, editing, ruling.showScenario, keeper.noteAct),
      ...makeBoard(rig, attempt),
      ...shaping,
      ...mapOver,
      sketch,
      sketchStep,
      placeWorks,
      ...exporting,
      exportFile: notWhileTrying(rig, exporting.exportFile),
      saveFile: (name, content) => rig.ports.files.save(name, content),
    },
    now: rig.ports.clock.now,
    attachMap: (container) => rig.ports.map.attach(container),
    start: async () => {
      try {
        await reopenLast()
      } catch (trouble) {
        const reason = trouble instanceof Error ? trouble.message : String(trouble)
        rig.tell(message('notice.fault', { reason }), 'alert')
      }
      rig.set({ ready: true })
      if (rig.get().overlaps.state === 'checking') await check.start()
    },
  }
}

function initialState({ ground, language }: NorthlotOptions, groundSource: State['sources'][number]): State {
  const plan = groundPlan(ground)
  const { land, rowOf } = landOf([groundSource], plan)
  const state: State = {
    ready: false,
    document: { plan, history: EMPTY_HISTORY },
    ground,
    sources: [groundSource],
    drawn: NOTHING_DRAWN,
    land,
    rowOf,
    overlaps: { state: 'checking', done: 0, total: land.rows },
    lots: NO_LOTS,
    findings: ground.parcels.findings,
    schedule: { groups: new Map(), parcels: 0, assignedParcels: 0 },
    scenario: firstScenario(plan),
    tryOut: undefined,
    screen: 'workspace',
    selection: new Set(),
    hovered: undefined,
    tool: 'pick',
    hand: FIRST_HAND,
    sketch: undefined,
    rule: { join: 'all', conditions: [] },
    panel: undefined,
    receiver: undefined,
    language,
    areaUnit: 'ha',
    view: { metresPerPixel: 50, bearing: 0 },
    mapTrouble: undefined,
    work: undefined,
    report: undefined,
    troubles: [],
    notice: undefined,
    refusal: undefined,
    save: { state: 'saved', at: undefined, reason: undefined },
    keptId: undefined,
    untouched: true,
    recent: [],
    dialog: undefined,
    mapLayers: FIRST_LAYERS,
    mapLinks: [],
    shownBundle: undefined,
    viewsChosen: undefined,
  }
  return refolded(state)
}
