import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOverlaps } from '../../src/geometry/overlaps.ts'
import { scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import type { LonLat } from '../../src/parcels/editShapes.ts'
import { liveRows } from '../../src/parcels/parcelLayer.ts'
import { assignmentAt, basisOf } from '../../src/store/selectors.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

async function onSquares() {
  const rig = await testNorthlot()
  // nine hectares in a block, and one that lies over four of them
  const features = Array.from({ length: 9 }, (_, i) =>
    parcel(`S-${i}`, square((i % 3) * 100, Math.floor(i / 3) * 100, 100), { land_use: 'OUIT', available_from: 2028 }),
  )
  features.push(parcel('OVER', square(50, 50, 100)))
  await rig.northlot.actions.openFiles([{ name: 'block.geojson', bytes: gridFile(features).buffer as ArrayBuffer }])
  if (rig.northlot.getState().report) await rig.northlot.actions.decideReport('new')
  const { getState, actions } = rig.northlot
  const settled = async () => {
    for (let i = 0; i < 200 && getState().overlaps.state !== 'known'; i++)
      await new Promise((turn) => setTimeout(turn, 2))
    return getState()
  }
  await settled()
  return { ...rig, getState, actions, settled }
}

const step = fc.record({
  verb: fc.constantFrom('split', 'merge', 'assign', 'delete', 'undo', 'redo', 'cell'),
  at: fc.nat(50),
})

test('after any edits of shapes the totals and the overlaps are those of a whole fold and a whole check', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const { getState, actions, settled, told } = await onSquares()
      actions.chooseReceiver('A')
      const shown = told.filter(({ call }) => call === 'showParcels').length
      for (const { verb, at } of steps) {
        const rows = liveRows(getState().land)
        const row = rows[at % rows.length]!
        actions.select(verb === 'merge' ? [row, rows[(at + 1) % rows.length]!] : [row], 'replace')
        if (verb === 'split') await actions.splitParcels(acrossRow(getState().land.insidesLonLat, row))
        else if (verb === 'merge') await actions.mergeParcels(true)
        else if (verb === 'assign') actions.assign()
        else if (verb === 'delete' && rows.length > 3) await actions.retireParcels()
        else if (verb === 'undo') actions.undo()
        else if (verb === 'redo') actions.redo()
        else await actions.setCell([row], { of: 'land', field: 'available_from' }, String(2027 + (at % 9)))
        const state = await settled()
        const whole = findOverlaps(state.land)
        expect(state.overlaps.state === 'known' && state.overlaps.overlapAreaM2).toBeCloseTo(whole.overlapAreaM2, 6)
        expect(state.overlaps.state === 'known' && state.overlaps.unionAreaM2).toBeCloseTo(whole.unionAreaM2, 6)
        expect(state.schedule).toEqual(scheduleOfAreas(basisOf(state), (one) => assignmentAt(state, one)))
      }
      // the map never took all parcels again
      expect(told.filter(({ call }) => call === 'showParcels')).toHaveLength(shown)
    }),
    { seed: 4, numRuns: 12 },
  )
})

/** A line from south to north through the inside point of a row. */
function acrossRow(insides: Float64Array, row: number): LonLat[] {
  const [lon, lat] = [insides[2 * row]!, insides[2 * row + 1]!]
  return [
    [lon, lat - 0.003],
    [lon, lat + 0.003],
  ]
}
