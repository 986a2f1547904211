import { LAND_USE_HUES } from '../../plan/landUseHues.ts'

/** Colours of paper: quieter than the screen's, so that what is proposed stands out in print and in grey. */
export const INK = {
  ink: '#141a21',
  ink2: '#414c58',
  rule: '#8a95a1',
  hair: '#c5cdd6',
  paper: '#ffffff',
  land: '#f4f6f7',
  sea: '#dbe6ee',
  shore: '#a9c0d1',
  urban: '#e9ecef',
  north: '#ebedf0',
  wood: '#e9efeb',
  mud: '#e6edee',
  pond: '#e0e9f0',
  pondLine: '#bccdd9',
  contour: '#cfd8d6',
  river: '#cfdfea',
  road: '#ffffff',
  roadCase: '#c3ccd5',
  highwayCase: '#a3afbb',
  rail: '#59646f',
  planned: '#6a7683',
  boundary: '#77828e',
  area: '#fafbfc',
  areaLine: '#a9b4c0',
  water: '#34607f',
  town: '#2b3fc6',
  townFill: '#e3e6f8',
  parcel: '#fdfdfe',
  parcelLine: '#97a3af',
  assignedLine: '#3a4551',
  held: '#eceff2',
  bundle: '#b3261e',
} as const

/** Hues of planned uses by any key; what has none is drawn like plain land. */
export const USE_HUES: Readonly<Record<string, string>> = LAND_USE_HUES

/** How much of a use's hue shows on free land. */
const TINT = 0.3

/** The tint of a planned use on paper, opaque. */
export const tintOf = (use: string | undefined): string =>
  use !== undefined && USE_HUES[use] ? towards(INK.parcel, USE_HUES[use], TINT) : INK.parcel

/** One opaque colour so far on its way to another, 0–1. */
export function towards(under: string, over: string, strength: number): string {
  const channel = (at: number) =>
    Math.round(
      Number.parseInt(over.slice(at, at + 2), 16) * strength +
        Number.parseInt(under.slice(at, at + 2), 16) * (1 - strength),
    )
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`
}
