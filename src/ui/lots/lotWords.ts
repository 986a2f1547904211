import { lots as english } from '../../locales/en/lots.ts'
import { lots as chinese } from '../../locales/zh-Hant/lots.ts'
import { KNOWN_CLASSES, type LotClass } from '../../parcels/lots.ts'
import { type OwnSay, ownWords } from '../shared/ownWords.ts'

/** Words of lots, which come with what shows them, and those of the whole screen. */
export const useLotSay = ownWords(english, chinese)
export type LotSay = OwnSay<typeof english>

/** A class of lots in words; what a file calls its own stands as it is. */
export function classWords({ name, private: isPrivate }: LotClass, own: LotSay): string {
  const known = KNOWN_CLASSES.find((one) => one === name)
  if (known) return own(`lotClass.${known}`)
  return isPrivate ? name : `${name} (${own('lots.notPrivate')})`
}

/** A share to a tenth of a percent: a small one is no 0. */
export const shareWords = (share: number): string => `${(share * 100).toFixed(1)}%`
