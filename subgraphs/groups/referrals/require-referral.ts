import { notFound } from '../../../platform/errors';
import type { Referral } from './entities/referral';
import type { ReferralOutcome } from './enter-state';
import type { createReferralsLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createReferralsLoaders>, 'referralById'>;

/** The referral as the command left it, even when others have changed it since. */
export async function requireReferral(
  { referralById }: Loaders,
  outcome: ReferralOutcome,
): Promise<Referral> {
  const row = await referralById.load(outcome.id);
  if (!row) throw notFound('Referral', outcome.id);
  return { ...row, ...outcome };
}
