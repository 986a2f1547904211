/**
 * A function that remembers its last answer while what it depends on stays the same (by identity).
 *
 * Cost  one entry: made for selectors of one store.
 */
export function memoLast<Input, Answer>(
  dependsOn: (input: Input) => readonly unknown[],
  compute: (input: Input) => Answer,
): (input: Input) => Answer {
  let known: { readonly on: readonly unknown[]; readonly answer: Answer } | undefined
  return (input) => {
    const on = dependsOn(input)
    if (known && on.length === known.on.length && on.every((part, i) => Object.is(part, known?.on[i])))
      return known.answer
    known = { on, answer: compute(input) }
    return known.answer
  }
}
