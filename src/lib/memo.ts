/** So many answers are kept: a planner compares up to four scenarios, and one is shown. */
const KEPT = 6

/**
 * A function that remembers its last few answers while what each depends on stays the same (by identity).
 *
 * Cost  six entries: made for selectors of one store, asked for a few scenarios in turn.
 */
export function memoLast<Input, Answer>(
  dependsOn: (input: Input) => readonly unknown[],
  compute: (input: Input) => Answer,
): (input: Input) => Answer {
  let known: readonly { readonly on: readonly unknown[]; readonly answer: Answer }[] = []
  return (input) => {
    const on = dependsOn(input)
    const found = known.find((entry) => sameParts(entry.on, on))
    if (found) {
      if (found !== known[0]) known = [found, ...known.filter((entry) => entry !== found)]
      return found.answer
    }
    const answer = compute(input)
    known = [{ on, answer }, ...known.slice(0, KEPT - 1)]
    return answer
  }
}

const sameParts = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, i) => Object.is(part, b[i]))
