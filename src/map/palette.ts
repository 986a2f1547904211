import { LAND_USE_HUES } from '../plan/landUseHues.ts'
import type { MapLook } from '../store/ports.ts'

/** Keys of planned use that have a tint of their own; any other key is drawn like plain land. */
export type LandUseKey = keyof typeof LAND_USE_HUES

/** Every colour of the map, by what it is the colour of. Names follow the design's `--m-*` tokens. */
export interface MapPalette {
  readonly land: string
  readonly urban: string
  readonly north: string
  readonly water: string
  readonly shore: string
  readonly pond: string
  readonly pondLine: string
  readonly mud: string
  readonly wood: string
  readonly contour: string
  readonly road: string
  readonly roadCase: string
  readonly highway: string
  readonly highwayCase: string
  readonly rail: string
  readonly planned: string
  readonly text: string
  readonly textWater: string
  readonly halo: string
  readonly boundary: string
  readonly universityTown: string
  readonly universityTownFill: string
  readonly area: string
  readonly areaLine: string
  readonly surface: string
  readonly parcel: string
  readonly parcelLine: string
  readonly assignedLine: string
  readonly assignedOpacity: number
  /** Land that is committed or reserved: the ground of its hatch. */
  readonly held: string
  /** The hatch over locked land. */
  readonly locked: string
  readonly select: string
  readonly accent: string
  readonly plate: string
  readonly plateInk: string
  readonly pattern: string
  readonly landUse: Readonly<Record<LandUseKey, string>>
  /** How much larger words and letters are than at the desk. */
  readonly typeScale: number
  /** How much of the planned use shows through free land, 0–1. */
  readonly tint: number
}

export const LIGHT: MapPalette = {
  land: '#EDF0F3',
  urban: '#E4E8EC',
  north: '#E2E5E9',
  water: '#C9D9E5',
  shore: '#A9C0D1',
  pond: '#D3E0EA',
  pondLine: '#B7CBD9',
  mud: '#DCE5E6',
  wood: '#E1E9E5',
  contour: '#C6D0CF',
  road: '#FFFFFF',
  roadCase: '#CBD3DB',
  highway: '#FDFDFD',
  highwayCase: '#AEB9C4',
  rail: '#59646F',
  planned: '#6A7683',
  text: '#3A4551',
  textWater: '#34607F',
  halo: '#F4F6F8',
  boundary: '#77828E',
  universityTown: '#2B3FC6',
  universityTownFill: 'rgba(43,63,198,.10)',
  area: '#F6F8FA',
  areaLine: '#B3BDC8',
  surface: '#FCFDFE',
  parcel: '#FBFCFD',
  parcelLine: '#A2AEBA',
  assignedLine: 'rgba(18,26,36,.55)',
  assignedOpacity: 0.86,
  held: '#E8ECF0',
  locked: 'rgba(65,76,88,.6)',
  select: '#141A21',
  accent: '#2B3FC6',
  plate: '#FFFFFF',
  plateInk: '#141A21',
  pattern: 'rgba(255,255,255,.62)',
  landUse: LAND_USE_HUES,
  typeScale: 1,
  tint: 0.28,
}

export const DARK: MapPalette = {
  land: '#1C232B',
  urban: '#222A33',
  north: '#171D24',
  water: '#122433',
  shore: '#2C4A61',
  pond: '#172A3A',
  pondLine: '#24384A',
  mud: '#1A2A30',
  wood: '#1D2927',
  contour: '#2C3A39',
  road: '#39434E',
  roadCase: '#141A20',
  highway: '#4A5562',
  highwayCase: '#10151A',
  rail: '#9AA6B2',
  planned: '#8B97A4',
  text: '#C2CCD6',
  textWater: '#8DB9DA',
  halo: '#161C22',
  boundary: '#7B8794',
  universityTown: '#98A7FF',
  universityTownFill: 'rgba(152,167,255,.16)',
  area: '#20272F',
  areaLine: '#46525E',
  surface: '#1A2027',
  parcel: '#28303A',
  parcelLine: '#56626F',
  assignedLine: 'rgba(8,11,15,.7)',
  assignedOpacity: 0.84,
  held: '#2B333D',
  locked: 'rgba(194,204,214,.6)',
  select: '#FFFFFF',
  accent: '#98A7FF',
  plate: '#12171D',
  plateInk: '#EEF2F6',
  pattern: 'rgba(16,21,27,.5)',
  landUse: LAND_USE_HUES,
  typeScale: 1.35,
  tint: 0.28,
}

/** A bright room and a pale projector: more contrast, heavier lines. */
const PROJECTOR: MapPalette = {
  ...LIGHT,
  land: '#EEF1F4',
  water: '#B4CDE0',
  text: '#141A21',
  textWater: '#1F4C6C',
  parcelLine: '#7E8B98',
  assignedLine: 'rgba(5,8,12,.8)',
  assignedOpacity: 0.95,
  accent: '#1D2FB4',
  universityTown: '#1D2FB4',
  typeScale: 1.35,
}

export const PALETTES: Readonly<Record<MapLook, MapPalette>> = { light: LIGHT, projector: PROJECTOR, dark: DARK }

/** `over` on `under` at a strength of 0–1, as an opaque `#rrggbb`; takes `#RRGGBB` twice. */
export function mix(over: string, under: string, strength: number): string {
  const channel = (at: number) => {
    const value = Number.parseInt(over.slice(at, at + 2), 16) * strength
    return Math.round(value + Number.parseInt(under.slice(at, at + 2), 16) * (1 - strength))
  }
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`
}

/** The opaque fill of free land by its planned use, each key with its colour. */
export const tintsOf = (palette: MapPalette): readonly (readonly [LandUseKey, string])[] =>
  (Object.keys(palette.landUse) as LandUseKey[]).map((key) => [
    key,
    mix(palette.landUse[key], palette.parcel, palette.tint),
  ])
