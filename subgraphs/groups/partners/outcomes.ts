import { notFound } from '../../../platform/errors';
import type { Endorsement } from './entities/endorsement';
import type { Partner } from './entities/partner';
import type { createPartnersLoaders } from './loaders';

/** What a client is told of a partner after a change; its repetition is told the same. */
export type PartnerOutcome = Pick<Partner, 'id' | 'version'>;

type Loaders = ReturnType<typeof createPartnersLoaders>;

export const partnerOutcome = ({ id, version }: PartnerOutcome): PartnerOutcome => ({
  id,
  version,
});

/** The partner as the command left it, even when others have changed it since. */
export async function requireChanged(
  { partnerById }: Pick<Loaders, 'partnerById'>,
  outcome: PartnerOutcome,
): Promise<Partner> {
  const row = await partnerById.load(outcome.id);
  if (!row) throw notFound('Partner', outcome.id);
  return { ...row, ...outcome };
}

export async function requireEndorsement(
  { endorsementById }: Pick<Loaders, 'endorsementById'>,
  id: string,
): Promise<Endorsement> {
  const row = await endorsementById.load(id);
  if (!row) throw notFound('Endorsement', id);
  return row;
}
