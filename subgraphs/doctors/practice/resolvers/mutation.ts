import type { MutationResolvers } from '../../resolver-types.generated';
import { cancelLeave } from '../commands/cancel-leave';
import { endRegistration } from '../commands/end-registration';
import { grantPrivilege } from '../commands/grant-privilege';
import { liftSuspension } from '../commands/lift-suspension';
import { recordLeave } from '../commands/record-leave';
import { recordRegistration } from '../commands/record-registration';
import { suspendDoctor } from '../commands/suspend-doctor';
import { withdrawPrivilege } from '../commands/withdraw-privilege';
import { requirePaper } from '../require-paper';

export const Mutation: MutationResolvers = {
  async recordRegistration(_parent, { input }, context) {
    const outcome = await context.act('recordRegistration', input, (work) =>
      recordRegistration(work, input),
    );
    return requirePaper(context.loaders.registrationById, 'PracticeRegistration', outcome);
  },
  async endRegistration(_parent, { input }, context) {
    const outcome = await context.act('endRegistration', input, (work) =>
      endRegistration(work, input),
    );
    return requirePaper(context.loaders.registrationById, 'PracticeRegistration', outcome);
  },
  async grantPrivilege(_parent, { input }, context) {
    const outcome = await context.act('grantPrivilege', input, (work) =>
      grantPrivilege(work, input),
    );
    return requirePaper(context.loaders.privilegeById, 'Privilege', outcome);
  },
  async withdrawPrivilege(_parent, { input }, context) {
    const outcome = await context.act('withdrawPrivilege', input, (work) =>
      withdrawPrivilege(work, input),
    );
    return requirePaper(context.loaders.privilegeById, 'Privilege', outcome);
  },
  async suspendDoctor(_parent, { input }, context) {
    const outcome = await context.act('suspendDoctor', input, (work) => suspendDoctor(work, input));
    return requirePaper(context.loaders.suspensionById, 'Suspension', outcome);
  },
  async liftSuspension(_parent, { input }, context) {
    const outcome = await context.act('liftSuspension', input, (work) =>
      liftSuspension(work, input),
    );
    return requirePaper(context.loaders.suspensionById, 'Suspension', outcome);
  },
  async recordLeave(_parent, { input }, context) {
    const outcome = await context.act('recordLeave', input, (work) => recordLeave(work, input));
    return requirePaper(context.loaders.leaveById, 'Leave', outcome);
  },
  async cancelLeave(_parent, { input }, context) {
    const outcome = await context.act('cancelLeave', input, (work) => cancelLeave(work, input));
    return requirePaper(context.loaders.leaveById, 'Leave', outcome);
  },
};
