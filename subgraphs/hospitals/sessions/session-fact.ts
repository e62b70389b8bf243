import type { Fact } from '../../../platform/events/publish';
import type { OfferedSession } from './entities/offered-session';

/** What the other subgraphs copy of an offered block of time. */
export function sessionFact(session: OfferedSession): Fact {
  const { id, theatreId, siteId, startsAt, endsAt, groupId, agreementId } = session;
  const { specialtyCode, purpose, state, version } = session;
  return {
    kind: 'SessionChanged',
    subjectId: id,
    payload: {
      id,
      theatreId,
      siteId,
      startsAt,
      endsAt,
      groupId,
      agreementId,
      specialtyCode,
      purpose,
      state,
      version,
    },
  };
}
