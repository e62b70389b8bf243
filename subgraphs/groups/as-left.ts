import { notFound } from '../../platform/errors';

interface Outcome {
  readonly id: string;
}

/** The row as the command left it, even when others have changed it since. */
export async function asLeft<Row extends object, Given extends Outcome>(
  type: string,
  byId: { load(id: string): Promise<Row | null> },
  outcome: Given,
): Promise<Row & Given> {
  const row = await byId.load(outcome.id);
  if (!row) throw notFound(type, outcome.id);
  return { ...row, ...outcome };
}
