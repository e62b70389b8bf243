import type DataLoader from 'dataloader';

/** The row that another row of ours names; without it the register has lost something. */
export async function requiredRow<Row>(
  loader: DataLoader<string, Row | null>,
  id: string,
): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`The row ${id} is named and missing`);
  return row;
}
