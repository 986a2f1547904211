/**
 * Holds a truth the code relies on.
 *
 * Throws  a fault (ours, never the planner's) that names the broken truth.
 */
export function invariant(truth: unknown, name: string): asserts truth {
  if (!truth) throw new Error(`Invariant broken: ${name}`)
}
