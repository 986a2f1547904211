import type { ExpressionSpecification } from 'maplibre-gl'
import type { Language } from '../../locales/language.ts'

/** The feature's own name in a language, in the other where it has but one. */
export const nameIn = (language: Language): ExpressionSpecification =>
  language === 'en'
    ? ['coalesce', ['get', 'name_en'], ['get', 'name_zh'], '']
    : ['coalesce', ['get', 'name_zh'], ['get', 'name_en'], '']

export const isKind = (...kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
]

export const isExisting: ExpressionSpecification = ['==', ['coalesce', ['get', 'status'], 'existing'], 'existing']

/** A number that grows smoothly with the zoom: pairs of zoom and value. */
export const byZoom = (...stops: readonly (readonly [number, number])[]): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  ...stops.flat(),
]
