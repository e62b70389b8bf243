import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { requireSide } from '../require-side';
import { SurgicalCase } from './entities/surgical-case';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A case that one of its two sides changes, as it has read it. */
export async function lockCase(work: Work, { id, expectedVersion }: Wanted, action: string) {
  const row = await work.lock(SurgicalCase, id);
  const side = requireSide(work.viewer, row, action);
  requireVersion(row, expectedVersion);
  return { row, side };
}
