import { useEffect, useState } from 'react'
import type { DevelopmentRatios } from '../../measures/development.ts'
import { useActions } from '../northlotContext.tsx'

/** The constants of flats, people and jobs, brought when something first shows them. */
export function useDevelopmentRatios(): DevelopmentRatios | undefined {
  const actions = useActions()
  const [ratios, setRatios] = useState<DevelopmentRatios>()
  useEffect(() => {
    let here = true
    void actions.developmentRatios().then(
      (found) => here && setRatios(found),
      // without them there is nothing to say of flats and jobs
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [actions])
  return ratios
}
