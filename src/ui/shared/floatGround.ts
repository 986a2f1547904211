import { createContext } from 'react'

/** The element that floating things are put into: the page's main landmark, so that none stands outside all landmarks. */
export const FloatGround = createContext<HTMLElement | null>(null)
