import { present } from '../../present';
import type { MutationResolvers } from '../../resolver-types.generated';
import { cancelCase } from '../commands/cancel-case';
import { closeAdverseEvent } from '../commands/close-adverse-event';
import { completeCase } from '../commands/complete-case';
import { enterTheatre } from '../commands/enter-theatre';
import { giveFeedback } from '../commands/give-feedback';
import { planCase } from '../commands/plan-case';
import { recordAdverseEvent } from '../commands/record-adverse-event';
import { recordComplication } from '../commands/record-complication';
import { recordReoperation } from '../commands/record-reoperation';
import { recordTheatreTimes } from '../commands/record-theatre-times';
import { caseAs } from '../case-as';

export const Mutation: MutationResolvers = {
  async planCase(_parent, { input }, context) {
    const outcome = await context.act('planCase', input, (work) => planCase(work, input));
    return caseAs(context.loaders, outcome);
  },
  async enterTheatre(_parent, { input }, context) {
    const outcome = await context.act('enterTheatre', input, (work) => enterTheatre(work, input));
    return caseAs(context.loaders, outcome);
  },
  async recordTheatreTimes(_parent, { input }, context) {
    const outcome = await context.act('recordTheatreTimes', input, (work) =>
      recordTheatreTimes(work, input),
    );
    return caseAs(context.loaders, outcome);
  },
  async completeCase(_parent, { input }, context) {
    const outcome = await context.act('completeCase', input, (work) => completeCase(work, input));
    return caseAs(context.loaders, outcome);
  },
  async cancelCase(_parent, { input }, context) {
    const outcome = await context.act('cancelCase', input, (work) => cancelCase(work, input));
    return caseAs(context.loaders, outcome);
  },
  async recordComplication(_parent, { input }, context) {
    const outcome = await context.act('recordComplication', input, (work) =>
      recordComplication(work, input),
    );
    return caseAs(context.loaders, outcome);
  },
  async recordReoperation(_parent, { input }, context) {
    const outcome = await context.act('recordReoperation', input, (work) =>
      recordReoperation(work, input),
    );
    return caseAs(context.loaders, outcome);
  },
  async recordAdverseEvent(_parent, { input }, context) {
    const { id } = await context.act('recordAdverseEvent', input, (work) =>
      recordAdverseEvent(work, input),
    );
    return present(context.loaders.eventById.load(id), `Event ${id}`);
  },
  async closeAdverseEvent(_parent, { input }, context) {
    const { id } = await context.act('closeAdverseEvent', input, (work) =>
      closeAdverseEvent(work, input),
    );
    return present(context.loaders.eventById.load(id), `Event ${id}`);
  },
  async giveFeedback(_parent, { input }, context) {
    const { id } = await context.act('giveFeedback', input, (work) => giveFeedback(work, input));
    return present(context.loaders.feedbackById.load(id), `Feedback ${id}`);
  },
};
