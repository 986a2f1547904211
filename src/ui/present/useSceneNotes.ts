import { useEffect, useState } from 'react'
import type { Scene } from '../../plan/types.ts'
import { useNorthlot } from '../northlotContext.tsx'

/**
 * How the figures of a scene were made, kept in step with plan and language.
 *
 * Takes  whether anybody reads it: what makes it is loaded then.
 */
export function useSceneNotes(scene: Scene | undefined, wanted: boolean): string {
  const state = useNorthlot((now) => now)
  const { document, scenario, language, land, overlaps, ready } = state
  const [notes, setNotes] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state only what figures rest on
  useEffect(() => {
    if (!wanted || !scene) return setNotes('')
    let latest = true
    void import('./sceneNotes.ts').then(({ sceneNotes }) => latest && setNotes(sceneNotes(state, scene)))
    return () => {
      latest = false
    }
  }, [scene, wanted, document, scenario, language, land, overlaps, ready])
  return notes
}
