import type { MutationResolvers } from '../../resolver-types.generated';
import { correctAttendance } from '../commands/correct-attendance';
import { recordAttendance } from '../commands/record-attendance';
import { requireSession } from '../require-session';

export const Mutation: MutationResolvers = {
  async recordAttendance(_parent, { input }, context) {
    const outcome = await context.act('recordAttendance', input, (work) =>
      recordAttendance(work, input),
    );
    return requireSession(context.loaders, outcome);
  },
  async correctAttendance(_parent, { input }, context) {
    const outcome = await context.act('correctAttendance', input, (work) =>
      correctAttendance(work, input),
    );
    return requireSession(context.loaders, outcome);
  },
};
