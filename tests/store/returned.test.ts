import { beforeAll, describe, expect, it } from 'vitest'
import type { Message } from '../../src/lib/message.ts'
import { makeOutput } from '../../src/store/outputs/makeOutput.ts'
import { groundNorthlot } from '../support/groundNorthlot.ts'
import { northlotRig } from '../support/testNorthlot.ts'

type Office = Awaited<ReturnType<typeof groundNorthlot>>

/** A table and the parcels of the shown scenario, as they are taken away. */
async function takenFrom({ northlot, saved }: Office) {
  const { name, content } = await makeOutput(northlotRig(northlot), 'schedule-csv')
  await northlot.actions.exportFile('scenario-geojson')
  const parcels = saved.at(-1)!
  return [
    { name, bytes: await content.arrayBuffer() },
    { name: parcels.name, bytes: new TextEncoder().encode(parcels.text).buffer },
  ]
}

/** What an office is told of each file that comes back. */
async function toldOf({ northlot }: Office, files: Awaited<ReturnType<typeof takenFrom>>) {
  const told = new Set<Message>()
  const stop = northlot.subscribe(() => {
    const said = northlot.getState().notice?.message
    if (said?.key.startsWith('returned.')) told.add(said)
  })
  for (const { name, bytes } of files) {
    await northlot.actions.openFiles([{ name, bytes: bytes.slice() }])
    await northlot.actions.decideReport('cancel')
  }
  stop()
  return [...told].map(({ key }) => key)
}

const stampOf = async ({ northlot }: Office) => (await northlot.actions.stamp()).fingerprint

let one: Office
let other: Office
beforeAll(async () => {
  one = await groundNorthlot()
  other = await groundNorthlot()
  await one.northlot.actions.openExample()
  await other.northlot.actions.openExample()
})

describe('outputs of the example', () => {
  it('untouched are known wherever and whenever it is opened, tables and parcels alike', async () => {
    expect(await stampOf(other)).toBe(await stampOf(one))
    const files = await takenFrom(one)
    expect(await toldOf(other, files)).toEqual(['returned.current', 'returned.current'])
    // over an untouched plan parcels open at once: the example is opened once more
    await other.northlot.actions.openExample()
    other.northlot.actions.renamePlan('Ours')
    expect(await toldOf(other, files)).toEqual(['returned.behind', 'returned.behind'])
    other.northlot.actions.undo()
  })

  it('changed in two offices are told apart, tables and parcels alike', async () => {
    one.northlot.actions.renamePlan('Theirs')
    other.northlot.actions.renamePlan('Ours')
    expect(await stampOf(other)).not.toBe(await stampOf(one))
    const files = await takenFrom(one)
    expect(await toldOf(other, files)).toEqual(['returned.otherPlan', 'returned.otherPlan'])
    expect(await toldOf(one, files)).toEqual(['returned.current', 'returned.current'])
  })

  it('whose state the history has lost are of this plan, tables and parcels alike', async () => {
    const files = await takenFrom(one)
    one.northlot.actions.undo()
    one.northlot.actions.renamePlan('Theirs again')
    expect(await toldOf(one, files)).toEqual(['returned.unknown', 'returned.unknown'])
  })
})
