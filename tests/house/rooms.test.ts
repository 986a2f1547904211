import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const FORBIDDEN = [
  ['plan', '../parcels/parcelLayer.ts'],
  ['geometry', '../plan/types.ts'],
  ['map', '../ui/App.tsx'],
  ['ui', '../map/createMap.ts'],
  ['store', 'react'],
  ['ui', 'maplibre-gl'],
  ['files', '../worker/protocol.ts'],
] as const
const ALLOWED = [
  ['measures', '../plan/types.ts'],
  ['store', '../files/planToJson.ts'],
] as const

/** What Biome says of files with one import each, as if they stood in their rooms. */
function lintImports(cases: readonly (readonly [string, string])[]): string {
  const house = mkdtempSync(join(tmpdir(), 'northlot-house-'))
  try {
    copyFileSync('biome.json', join(house, 'biome.json'))
    for (const [i, [room, imported]] of cases.entries()) {
      mkdirSync(join(house, 'src', room), { recursive: true })
      writeFileSync(
        join(house, 'src', room, `case${i}.ts`),
        `import { thing } from '${imported}'\nexport const again = thing\n`,
      )
    }
    const biome = resolve('node_modules/.bin/biome')
    const { stdout, stderr } = spawnSync(biome, ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '.'], {
      encoding: 'utf8',
      cwd: house,
    })
    return stdout + stderr
  } finally {
    rmSync(house, { recursive: true })
  }
}

describe('imports run one way', () => {
  const said = lintImports([...FORBIDDEN, ...ALLOWED])
  it.each(FORBIDDEN.map(([room, imported], i) => [room, imported, i] as const))(
    '%s may not import %s',
    (room, _, i) => {
      expect(said).toMatch(new RegExp(`src/${room}/case${i}\\.ts\\S* lint/style/noRestrictedImports`))
    },
  )

  it.each(ALLOWED.map(([room, imported], i) => [room, imported, FORBIDDEN.length + i] as const))(
    '%s may import %s',
    (room, _, i) => {
      expect(said).not.toContain(`src/${room}/case${i}.ts`)
    },
  )
})
