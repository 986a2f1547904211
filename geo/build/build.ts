/** `npm run geo:build`: writes public/data from geo. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { geoFolder } from './drawn.ts'
import { examplePlan } from './examplePlan.ts'
import { makeGround } from './makeGround.ts'

const folder = `${geoFolder}../public/data/`
mkdirSync(folder, { recursive: true })
let packed = 0
const ground = makeGround()
const files = new Map([...ground, ['example-plan.json', await examplePlan(ground)]])
for (const [name, text] of files) {
  writeFileSync(folder + name, text)
  const size = gzipSync(text).length
  packed += size
  console.log(`${name.padEnd(32)} ${String(text.length).padStart(9)} bytes ${String(size).padStart(8)} gzip`)
}
console.log(`${'all'.padEnd(32)} ${' '.repeat(15)} ${String(packed).padStart(8)} gzip`)
