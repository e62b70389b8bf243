import type DataLoader from 'dataloader';
import { notFound } from '../../platform/errors';

/** The row as the command left it, even when others have changed it since. */
export async function asLeft<Row extends object, Outcome extends { readonly id: string }>(
  loader: DataLoader<string, Row | null>,
  type: string,
  outcome: Outcome,
): Promise<Row & Outcome> {
  const row = await loader.load(outcome.id);
  if (!row) throw notFound(type, outcome.id);
  return { ...row, ...outcome };
}
