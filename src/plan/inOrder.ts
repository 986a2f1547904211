/** Rows of a table in the planner's order. */
export const inOrder = <Row extends { readonly order: number }>(rows: Iterable<Row>): readonly Row[] =>
  [...rows].sort((a, b) => a.order - b.order)
