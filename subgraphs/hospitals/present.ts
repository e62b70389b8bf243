/** A row that others point at: its absence is our own mistake, never the client's. */
export async function present<Row>(found: Promise<Row | null>, what: string): Promise<Row> {
  const row = await found;
  if (row === null) throw new Error(`${what} is referred to but has no row`);
  return row;
}
