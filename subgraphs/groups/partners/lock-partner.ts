import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { Partner } from './entities/partner';
import { requireOwner } from './require-owner';

interface Of {
  readonly partner: string;
  readonly expectedVersion: number;
}

/** A partner, locked, for those who act for it; its papers and what it covers are locked with it. */
export async function lockPartner(work: Work, { partner, expectedVersion }: Of): Promise<Partner> {
  const row = await work.lock(Partner, partner);
  requireOwner(work.viewer, row.groupId);
  requireVersion(row, expectedVersion);
  return row;
}
