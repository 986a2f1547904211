import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { JournalConflict, type JournalEntry, type KeptPlan, type RecentPlan, type StoragePort } from './ports.ts'

/** What the browser keeps. The form is that of a crash-proof journal: a line is on disk or it is not. */
interface Kept extends DBSchema {
  blobs: { key: string; value: { readonly sha256: string; readonly bytes: ArrayBuffer } }
  plans: { key: string; value: KeptPlan }
  journal: { key: [string, number]; value: JournalEntry }
  pointer: { key: string; value: string }
}

const DATABASE = 'northlot'
const VERSION = 1

/** The plan store in IndexedDB. Writes are strict: they settle when the browser has flushed them. */
export function indexedDbStorage(name = DATABASE): StoragePort {
  let opened: Promise<IDBPDatabase<Kept>> | undefined
  const database = () => {
    opened ??= openDB<Kept>(name, VERSION, {
      upgrade: (db) => {
        db.createObjectStore('blobs', { keyPath: 'sha256' })
        db.createObjectStore('plans', { keyPath: 'id' })
        db.createObjectStore('journal', { keyPath: ['keptId', 'number'] })
        db.createObjectStore('pointer')
      },
    })
    return opened
  }
  return {
    putBlob: async (sha256, bytes) => {
      const tx = (await database()).transaction('blobs', 'readwrite', { durability: 'strict' })
      if ((await tx.store.getKey(sha256)) === undefined) await tx.store.put({ sha256, bytes })
      await tx.done
    },
    getBlob: async (sha256) => (await (await database()).get('blobs', sha256))?.bytes,
    putPlan: async (plan) => {
      const tx = (await database()).transaction('plans', 'readwrite', { durability: 'strict' })
      await Promise.all([tx.store.put(plan), tx.done])
    },
    getPlan: async (id) => (await database()).get('plans', id),
    recentPlans: async () => recentPlans(await database()),
    removePlan: async (id) => removePlan(await database(), id),
    append: async (entries) => append(await database(), entries),
    journalOf: async (keptId) => (await database()).getAll('journal', linesOf(keptId)),
    lastOpen: async () => (await database()).get('pointer', 'lastOpen'),
    setLastOpen: async (id) => {
      const db = await database()
      if (id === undefined) await db.delete('pointer', 'lastOpen')
      else await db.put('pointer', id, 'lastOpen')
    },
  }
}

const linesOf = (keptId: string): IDBKeyRange => IDBKeyRange.bound([keptId, 0], [keptId, Number.MAX_SAFE_INTEGER])

async function recentPlans(db: IDBPDatabase<Kept>): Promise<readonly RecentPlan[]> {
  const tx = db.transaction(['plans', 'journal'])
  const recent: RecentPlan[] = []
  for (const { id, title, parcels, keptAt } of await tx.objectStore('plans').getAll()) {
    const last = await tx.objectStore('journal').openCursor(linesOf(id), 'prev')
    recent.push({ id, title, parcels, changedAt: last?.value.at ?? keptAt })
  }
  return recent.sort((a, b) => b.changedAt - a.changedAt)
}

/** Adds lines; a number that is taken means that another window has written, and nothing is added. */
async function append(db: IDBPDatabase<Kept>, entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length === 0) return
  const tx = db.transaction('journal', 'readwrite', { durability: 'strict' })
  try {
    await Promise.all([...entries.map((entry) => tx.store.add(entry)), tx.done])
  } catch (trouble) {
    if (trouble instanceof DOMException && trouble.name === 'ConstraintError') throw new JournalConflict()
    throw trouble
  }
}

async function removePlan(db: IDBPDatabase<Kept>, id: string): Promise<void> {
  const tx = db.transaction(['plans', 'journal', 'blobs'], 'readwrite')
  await tx.objectStore('plans').delete(id)
  await tx.objectStore('journal').delete(linesOf(id))
  const needed = new Set((await tx.objectStore('plans').getAll()).flatMap((plan) => plan.sources.map((s) => s.sha256)))
  for (const sha256 of await tx.objectStore('blobs').getAllKeys()) {
    if (!needed.has(sha256)) await tx.objectStore('blobs').delete(sha256)
  }
  await tx.done
}
