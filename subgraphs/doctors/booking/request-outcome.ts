import type { SessionOffer } from './entities/session-offer';
import type { SessionRequest } from './entities/session-request';

/** What a client is told of a request after a change; its repetition is told the same. */
export type RequestOutcome = Pick<SessionRequest, 'id' | 'state' | 'bookingId' | 'version'>;

export const requestOutcome = (row: SessionRequest): RequestOutcome => {
  const { id, state, bookingId, version } = row;
  return { id, state, bookingId, version };
};

/** The same of an offer. */
export type OfferOutcome = Pick<SessionOffer, 'id' | 'state' | 'version'>;

export const offerOutcome = ({ id, state, version }: SessionOffer): OfferOutcome => ({
  id,
  state,
  version,
});
