// Holds the first load to its budget, in kB after gzip: what index.html names, fonts aside.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = { shell: 230, firstLoad: 520, mapWorker: 150 }

const html = readFileSync('dist/index.html', 'utf8')
const size = (file) => gzipSync(readFileSync(`dist/assets/${file}`), { level: 9 }).length / 1024
const files = readdirSync('dist/assets').filter((file) => /\.(js|mjs|css)$/.test(file))
const first = files.filter((file) => html.includes(file))
const sum = (list) => list.reduce((total, file) => total + size(file), 0)
const isMap = (file) => /maplibre/.test(file)
const figures = {
  shell: sum(first.filter((file) => !isMap(file))),
  firstLoad: sum(first) + sum(files.filter((file) => isMap(file) && !/worker/.test(file) && !first.includes(file))),
  mapWorker: sum(files.filter((file) => /maplibre.*worker|worker.*maplibre/.test(file))),
}
for (const file of files)
  console.log(`${first.includes(file) ? 'first' : 'later'}  ${size(file).toFixed(1)} kB  ${file}`)
let over = false
for (const [name, limit] of Object.entries(BUDGET)) {
  const figure = figures[name]
  console.log(`${name}: ${figure.toFixed(1)} kB of ${limit}`)
  if (figure > limit) over = true
}
process.exit(over ? 1 : 0)
