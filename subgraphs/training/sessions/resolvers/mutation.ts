import type { MutationResolvers } from '../../resolver-types.generated';
import { correctAttendance } from '../commands/correct-attendance';
import { recordAttendance } from '../commands/record-attendance';
import { requireSession } from '../require-session';

export const Mutation: MutationResolvers = {
  async recordSessionAttendance(_parent, { input }, context) {
    const outcome = await context.act('recordSessionAttendance', input, (work) =>
      recordAttendance(work, input),
    );
    return requireSession(context.loaders, outcome);
  },
  async correctSessionAttendance(_parent, { input }, context) {
    const outcome = await context.act('correctSessionAttendance', input, (work) =>
      correctAttendance(work, input),
    );
    return requireSession(context.loaders, outcome);
  },
};
