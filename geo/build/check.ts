/** `npm run geo:check`: exits 1 and says file, feature and reason when the ground breaks one of its promises. */
import { readFileSync } from 'node:fs'
import { geoFolder } from './drawn.ts'
import { makeGround } from './makeGround.ts'

const faults: string[] = []
for (const [name, text] of makeGround())
  if (readFileSync(`${geoFolder}../public/data/${name}`, 'utf8') !== text) faults.push(`${name}: differs from a rebuild. Run npm run geo:build.`)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
