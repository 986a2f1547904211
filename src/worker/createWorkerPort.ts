import { proxy, type Remote, releaseProxy, wrap } from 'comlink'
import type { LotsUnder } from '../geometry/lotsUnder.ts'
import type { Message } from '../lib/message.ts'
import type { Result } from '../lib/result.ts'
import type { ShapeAnswer } from '../parcels/editShapes.ts'
import type { LoadedFile } from '../parcels/loadParcels.ts'
import type { Network } from '../parcels/network.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { UniversityTown } from '../parcels/universityTown.ts'
import { Cancelled, type Job, type WorkerPort } from './protocol.ts'
import type { Jobs } from './worker.ts'

interface Hand {
  readonly worker: Worker
  readonly jobs: Remote<Jobs>
}

/** Makes a report callable from the worker until its job is over. */
type Reporting = <At extends unknown[]>(report: (...at: At) => void) => (...at: At) => void

/** Workers for the pure code: one a job at a time, kept warm between jobs, ended when a job is cancelled. */
export function createWorkerPort(): WorkerPort {
  const idle: Hand[] = []

  const run = <Value>(call: (jobs: Remote<Jobs>, reporting: Reporting) => Promise<Value>): Job<Value> => {
    let over = false
    // reports cross on a channel of their own: one may come after the answer, and is then no news
    const reporting: Reporting = (report) =>
      proxy((...at) => {
        if (!over) report(...at)
      })
    const hand = idle.pop() ?? startHand()
    let cancel: () => void = () => {}
    const cancelled = new Promise<never>((_, reject) => {
      cancel = () => {
        over = true
        hand.jobs[releaseProxy]()
        hand.worker.terminate()
        reject(new Cancelled())
      }
    })
    const broken = new Promise<never>((_, reject) => {
      hand.worker.onerror = (event) => reject(new Error(event.message || 'the worker stopped'))
    })
    const done = Promise.race([call(hand.jobs, reporting), cancelled, broken]).then((value) => {
      over = true
      idle.push(hand)
      cancel = () => {}
      return value
    })
    return { done, cancel: () => cancel() }
  }

  return {
    read: ({ name, bytes }, sites, onProgress) =>
      run<Result<LoadedFile, Message>>((jobs, reporting) => jobs.read(name, bytes, sites, reporting(onProgress))),
    universityTown: (bytes) => run<Result<UniversityTown, Message>>((jobs) => jobs.universityTown(bytes)),
    rings: (town) => run((jobs) => jobs.rings(town)),
    network: (bytes) => run<Result<Network, Message>>((jobs) => jobs.network(bytes)),
    overlaps: ({ shapes, siteAreaM2, ids, boxes, dead }, onProgress) =>
      run((jobs, reporting) =>
        jobs.overlaps({ shapes, siteAreaM2, ids, boxes, ...(dead && { dead }) }, reporting(onProgress)),
      ),
    shape: (request) => run<Result<ShapeAnswer, Message>>((jobs) => jobs.shape(request)),
    measure: (parcels, sites) => run<ParcelLayer>((jobs) => jobs.measure(parcels, sites)),
    lots: (parcels, { shapes, siteAreaM2, classOf, classes }) =>
      run<LotsUnder>((jobs) => jobs.lots(parcels, { shapes, siteAreaM2, classOf, classes })),
    write: (request) => run((jobs) => jobs.write(request)),
  }
}

function startHand(): Hand {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'northlot' })
  return { worker, jobs: wrap<Jobs>(worker) }
}
