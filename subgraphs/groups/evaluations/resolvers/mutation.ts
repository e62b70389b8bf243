import type { MutationResolvers } from '../../resolver-types.generated';
import { closeEvaluation } from '../commands/close-evaluation';
import { startEvaluation } from '../commands/start-evaluation';
import { submitScores } from '../commands/submit-scores';
import { requireEvaluation } from '../outcome';

export const Mutation: MutationResolvers = {
  async startEvaluation(_parent, { input }, context) {
    const outcome = await context.act('startEvaluation', input, (work) =>
      startEvaluation(work, input),
    );
    return requireEvaluation(context.loaders, outcome);
  },
  async submitScores(_parent, { input }, context) {
    const outcome = await context.act('submitScores', input, (work) => submitScores(work, input));
    return requireEvaluation(context.loaders, outcome);
  },
  async closeEvaluation(_parent, { input }, context) {
    const outcome = await context.act('closeEvaluation', input, (work) =>
      closeEvaluation(work, input),
    );
    return requireEvaluation(context.loaders, outcome);
  },
};
