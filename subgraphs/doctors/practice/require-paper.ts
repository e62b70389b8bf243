import type DataLoader from 'dataloader';
import { notFound } from '../../../platform/errors';
import type { PaperOutcome } from './keep-step';

/** The paper or absence as the command left it, even when others have changed it since. */
export async function requirePaper<Row extends object>(
  loader: DataLoader<string, Row | null>,
  type: string,
  outcome: PaperOutcome,
): Promise<Row & PaperOutcome> {
  const row = await loader.load(outcome.id);
  if (!row) throw notFound(type, outcome.id);
  return { ...row, ...outcome };
}
