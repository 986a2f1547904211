/** `HK$257.5–732.7M`, `2027–2030`, `2.00 ha`: read as one word. */
const QUANTITY =
  /((?:HK\$)?[\d.,]*\d–(?:HK\$)?\d[\d.,]*\s?(?:M|bn|ha|m²|km|m)?(?![a-z])|\d[\d.,]* (?:ha|m²|km|m|bn)(?![a-z]))/

/** A sentence in which no range ends a line after its dash and no number parts from its unit; what is copied from it is plain. */
export function Unbroken({ words }: { readonly words: string }) {
  return words.split(QUANTITY).map((part, i) =>
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
