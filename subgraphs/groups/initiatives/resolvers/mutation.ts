import type { MutationResolvers } from '../../resolver-types.generated';
import { awardInitiative } from '../commands/award-initiative';
import { closeInitiative } from '../commands/close-initiative';
import { commitToInitiative } from '../commands/commit-to-initiative';
import { draftInitiative } from '../commands/draft-initiative';
import { failInitiative } from '../commands/fail-initiative';
import { openInitiative } from '../commands/open-initiative';
import { updateInitiative } from '../commands/update-initiative';
import { withdrawCommitment } from '../commands/withdraw-commitment';
import { requireInitiative } from '../require-initiative';

export const Mutation: MutationResolvers = {
  async draftInitiative(_parent, { input }, context) {
    const outcome = await context.act('draftInitiative', input, (work) =>
      draftInitiative(work, input),
    );
    return requireInitiative(context.loaders, outcome);
  },
  async updateInitiative(_parent, { input }, context) {
    const outcome = await context.act('updateInitiative', input, (work) =>
      updateInitiative(work, input),
    );
    return requireInitiative(context.loaders, outcome);
  },
  async openInitiative(_parent, { input }, context) {
    const outcome = await context.act('openInitiative', input, (work) =>
      openInitiative(work, input),
    );
    return requireInitiative(context.loaders, outcome);
  },
  async commitToInitiative(_parent, { input }, context) {
    const outcome = await context.act('commitToInitiative', input, (work) =>
      commitToInitiative(work, input),
    );
    return requireInitiative(context.loaders, outcome);
  },
  async withdrawCommitment(_parent, { input }, context) {
    const outcome = await context.act('withdrawCommitment', input, (work) =>
      withdrawCommitment(work, input),
    );
    return requireInitiative(context.loaders, outcome);
  },
  async closeInitiative(_parent, { input }, context) {
    const outcome = await context.act('closeInitiative', input, (work) =>
      closeInitiative(work, input),
    );
    return requireInitiative(context.loaders, outcome);
  },
  async awardInitiative(_parent, { input }, context) {
    const outcome = await context.act('awardInitiative', input, (work) =>
      awardInitiative(work, input),
    );
    return requireInitiative(context.loaders, outcome);
  },
  async failInitiative(_parent, { input }, context) {
    const outcome = await context.act('failInitiative', input, (work) =>
      failInitiative(work, input),
    );
    return requireInitiative(context.loaders, outcome);
  },
};
