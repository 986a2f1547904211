import { useEffect, useState } from 'react'
import { useActions } from '../northlotContext.tsx'

/** A served file of the ground, undefined until it is there. */
export function useServed<Content>(file: string): Content | undefined {
  const actions = useActions()
  const [content, setContent] = useState<Content>()
  useEffect(() => {
    let wanted = true
    actions
      .readServed<Content>(file)
      .then((read) => wanted && setContent(read))
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [actions, file])
  return content
}
