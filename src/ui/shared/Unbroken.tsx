/** `HK$257.5–732.7M`, `2027–2030`: read as one word. */
const RANGE = /((?:HK\$)?[\d.,]*\d–(?:HK\$)?\d[\d.,]*(?:M|bn)?)/

/** A sentence in which no range ends a line after its dash; what is copied from it is plain. */
export function Unbroken({ words }: { readonly words: string }) {
  return words.split(RANGE).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence stand where they stand
      <span key={i} className="unbroken">
        {part}
      </span>
    ),
  )
}
