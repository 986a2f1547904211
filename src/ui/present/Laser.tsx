import { useEffect, useRef } from 'react'

/** A spot that follows the pointer: what the presenter points at, seen from the back of the room. */
export function Laser() {
  const spot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const move = ({ clientX, clientY }: PointerEvent) => {
      spot.current?.style.setProperty('--x', `${clientX}px`)
      spot.current?.style.setProperty('--y', `${clientY}px`)
    }
    window.addEventListener('pointermove', move)
    return () => window.removeEventListener('pointermove', move)
  }, [])
  return <div ref={spot} className="slide-laser" aria-hidden="true" />
}
