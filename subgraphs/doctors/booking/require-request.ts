import { notFound } from '../../../platform/errors';
import type { SessionOffer } from './entities/session-offer';
import type { SessionRequest } from './entities/session-request';
import type { createBookingLoaders } from './loaders';
import type { OfferOutcome, RequestOutcome } from './request-outcome';

type Loaders = Pick<
  ReturnType<typeof createBookingLoaders>,
  'sessionRequestById' | 'sessionOfferById'
>;

/** The request as the command left it, even when others have changed it since. */
export async function requireRequest(
  { sessionRequestById }: Loaders,
  outcome: RequestOutcome,
): Promise<SessionRequest> {
  const row = await sessionRequestById.load(outcome.id);
  if (!row) throw notFound('SessionRequest', outcome.id);
  return { ...row, ...outcome };
}

/** The same of an offer. */
export async function requireOffer(
  { sessionOfferById }: Loaders,
  outcome: OfferOutcome,
): Promise<SessionOffer> {
  const row = await sessionOfferById.load(outcome.id);
  if (!row) throw notFound('SessionOffer', outcome.id);
  return { ...row, ...outcome };
}
