import { present } from '../../present';
import type { MutationResolvers } from '../../resolver-types.generated';
import { offerSessions } from '../commands/offer-sessions';
import { withdrawSession } from '../commands/withdraw-session';
import type { createSessionsLoaders } from '../loaders';
import type { SessionOutcome } from '../session-outcome';

export const Mutation: MutationResolvers = {
  async offerSessions(_parent, { input }, context) {
    const outcomes = await context.act('offerSessions', input, (work) =>
      offerSessions(work, input),
    );
    return Promise.all(outcomes.map((outcome) => sessionAs(context.loaders, outcome)));
  },
  async withdrawSession(_parent, { input }, context) {
    const outcome = await context.act('withdrawSession', input, (work) =>
      withdrawSession(work, input),
    );
    return sessionAs(context.loaders, outcome);
  },
};

/** The block as the command left it, even when others have changed it since. */
async function sessionAs(
  { sessionById }: ReturnType<typeof createSessionsLoaders>,
  outcome: SessionOutcome,
) {
  const row = await present(sessionById.load(outcome.id), `Session ${outcome.id}`);
  return { ...row, ...outcome };
}
