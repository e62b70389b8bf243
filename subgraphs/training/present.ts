/** A row that another row of this schema points at: without it the schema is broken. */
export function present<Row>(row: Row | null, type: string, id: string): Row {
  if (row === null) throw new Error(`${type} ${id} is referred to but has no row`);
  return row;
}
