import { requireCohort } from '../../programmes/require-cohort';
import type { MutationResolvers } from '../../resolver-types.generated';
import { admitApplicant } from '../commands/admit-applicant';
import { applyToCohort } from '../commands/apply-to-cohort';
import { assignSupervisor } from '../commands/assign-supervisor';
import { cancelCohort } from '../commands/cancel-cohort';
import { completeEnrolment } from '../commands/complete-enrolment';
import { failEnrolment } from '../commands/fail-enrolment';
import { startTraining } from '../commands/start-training';
import { updateCohort } from '../commands/update-cohort';
import { withdrawEnrolment } from '../commands/withdraw-enrolment';
import { requireEnrolment } from '../require-enrolment';

export const Mutation: MutationResolvers = {
  async updateCohort(_parent, { input }, context) {
    const { clientRequestId: _id, ...given } = input;
    const outcome = await context.act('updateCohort', input, (work) => updateCohort(work, given));
    return requireCohort(context.loaders, outcome);
  },
  async cancelCohort(_parent, { input }, context) {
    const outcome = await context.act('cancelCohort', input, (work) => cancelCohort(work, input));
    return requireCohort(context.loaders, outcome);
  },
  async applyToCohort(_parent, { input }, context) {
    const outcome = await context.act('applyToCohort', input, (work) => applyToCohort(work, input));
    return requireEnrolment(context.loaders, outcome);
  },
  async admitApplicant(_parent, { input }, context) {
    const outcome = await context.act('admitApplicant', input, (work) =>
      admitApplicant(work, { ...input, wanted: 'ADMITTED' }),
    );
    return requireEnrolment(context.loaders, outcome);
  },
  async waitlistApplicant(_parent, { input }, context) {
    const outcome = await context.act('waitlistApplicant', input, (work) =>
      admitApplicant(work, { ...input, wanted: 'WAITLISTED' }),
    );
    return requireEnrolment(context.loaders, outcome);
  },
  async assignSupervisor(_parent, { input }, context) {
    const outcome = await context.act('assignSupervisor', input, (work) =>
      assignSupervisor(work, input),
    );
    return requireEnrolment(context.loaders, outcome);
  },
  async startTraining(_parent, { input }, context) {
    const outcome = await context.act('startTraining', input, (work) => startTraining(work, input));
    return requireEnrolment(context.loaders, outcome);
  },
  async withdrawEnrolment(_parent, { input }, context) {
    const outcome = await context.act('withdrawEnrolment', input, (work) =>
      withdrawEnrolment(work, input),
    );
    return requireEnrolment(context.loaders, outcome);
  },
  async failEnrolment(_parent, { input }, context) {
    const outcome = await context.act('failEnrolment', input, (work) => failEnrolment(work, input));
    return requireEnrolment(context.loaders, outcome);
  },
  async completeEnrolment(_parent, { input }, context) {
    const outcome = await context.act('completeEnrolment', input, (work) =>
      completeEnrolment(work, input),
    );
    return requireEnrolment(context.loaders, outcome);
  },
};
