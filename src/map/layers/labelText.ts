import type { ExpressionSpecification } from 'maplibre-gl'
import type { Language } from '../../locales/language.ts'
import { sayKey } from '../../locales/say.ts'
import { nameIn } from './expressions.ts'

/** "Ngau Tam Mei (2034)": a station that is not yet open carries its year. */
export const stationText = (language: Language): ExpressionSpecification => [
  'case',
  ['has', 'opening_year'],
  language === 'en'
    ? ['concat', nameIn(language), ' (', ['to-string', ['get', 'opening_year']], ')']
    : ['concat', nameIn(language), '（', ['to-string', ['get', 'opening_year']], '年）'],
  nameIn(language),
]

/** The name of a development area, cut at a bracket so that it stays a label. */
export const areaText = (language: Language): ExpressionSpecification =>
  upTo(nameIn(language), language === 'en' ? ' (' : '（')

/** "University Town site / Ngau Tam Mei · 52.00 ha / indicative, ± 500 m": for a site large enough to hold it. */
export const universityTownText = (language: Language): ExpressionSpecification => [
  'format',
  sayKey('map.university-town', language),
  {},
  '\n',
  {},
  ['concat', campus(language), language === 'en' ? ' · ' : ' ', hectares(language)],
  {},
  '\n',
  {},
  ['concat', sayKey('map.indicative-within', language), ['to-string', ['coalesce', ['get', 'accuracy_m'], '']], ' m'],
  { 'font-scale': 0.86 },
]

/** "STT-0101 / 4.42 ha": what a parcel is, from close by. */
export const idAndHectares = (language: Language): ExpressionSpecification => [
  'concat',
  ['get', 'id'],
  '\n',
  ['get', 'ha'],
  language === 'en' ? ' ha' : '公頃',
]

const hectares = (language: Language): ExpressionSpecification => [
  'concat',
  ['number-format', ['get', 'area_ha'], { 'min-fraction-digits': 2, 'max-fraction-digits': 2 }],
  language === 'en' ? ' ha' : ' 公頃',
]

/** The campus: what the site's name says after its comma or inside its bracket. */
const campus = (language: Language): ExpressionSpecification =>
  language === 'en' ? after(nameIn(language), ', ') : upTo(after(nameIn(language), '（'), '）')

const upTo = (text: ExpressionSpecification, mark: string): ExpressionSpecification => [
  'case',
  ['in', mark, text],
  ['slice', text, 0, ['index-of', mark, text]],
  text,
]

const after = (text: ExpressionSpecification, mark: string): ExpressionSpecification => [
  'case',
  ['in', mark, text],
  ['slice', text, ['+', ['index-of', mark, text], mark.length]],
  text,
]
