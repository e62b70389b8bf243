import type { MutationResolvers } from '../../resolver-types.generated';
import { cancelConference } from '../commands/cancel-conference';
import { concludeConference } from '../commands/conclude-conference';
import { conveneConference } from '../commands/convene-conference';
import { inviteToConference } from '../commands/invite-to-conference';
import { joinConference } from '../commands/join-conference';
import { writeOpinion } from '../commands/write-opinion';
import { requireConference } from '../require-conference';

export const Mutation: MutationResolvers = {
  async conveneConference(_parent, { input }, context) {
    const outcome = await context.act('conveneConference', input, (work) =>
      conveneConference(work, input),
    );
    return requireConference(context.loaders, outcome);
  },
  async inviteToConference(_parent, { input }, context) {
    const outcome = await context.act('inviteToConference', input, (work) =>
      inviteToConference(work, input),
    );
    return requireConference(context.loaders, outcome);
  },
  async joinConference(_parent, { input }, context) {
    const outcome = await context.act('joinConference', input, (work) =>
      joinConference(work, input),
    );
    return requireConference(context.loaders, outcome);
  },
  async writeOpinion(_parent, { input }, context) {
    const outcome = await context.act('writeOpinion', input, (work) => writeOpinion(work, input));
    return requireConference(context.loaders, outcome);
  },
  async concludeConference(_parent, { input }, context) {
    const outcome = await context.act('concludeConference', input, (work) =>
      concludeConference(work, input),
    );
    return requireConference(context.loaders, outcome);
  },
  async cancelConference(_parent, { input }, context) {
    const outcome = await context.act('cancelConference', input, (work) =>
      cancelConference(work, input),
    );
    return requireConference(context.loaders, outcome);
  },
};
