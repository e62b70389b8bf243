import { referenceOrNull } from '../../../../platform/reference';
import { standingOn } from '../../domain/standing-on';
import { present } from '../../present';
import type { EnrolmentResolvers, EnrolmentStepResolvers } from '../../resolver-types.generated';
import { loadProgress } from '../load-progress';

export const Enrolment: EnrolmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.enrolmentById.load(id),
  programme: async ({ programmeId }, _args, { loaders }) =>
    present(await loaders.programmeById.load(programmeId), 'Programme', programmeId),
  cohort: async ({ cohortId }, _args, { loaders }) =>
    present(await loaders.cohortById.load(cohortId), 'Cohort', cohortId),
  trainee: async ({ traineeId }, _args, { loaders }) =>
    present(await loaders.traineeById.load(traineeId), 'Trainee', traineeId),
  supervisor: ({ supervisorId }) => referenceOrNull(supervisorId),
  steps: ({ id }, _args, { loaders }) => loaders.stepsByEnrolmentId.load(id),
  stateAsOf: async ({ id }, { asOf }, { loaders, today }) =>
    standingOn(await loaders.stepsByEnrolmentId.load(id), asOf ?? today),
  logbook: ({ id }, args, { enrolments }) => enrolments.logbookOf(id, args),
  assessments: ({ id }, _args, { loaders }) => loaders.assessmentsByEnrolmentId.load(id),
  progress: (enrolment, _args, context) => loadProgress(enrolment, context),
  certificate: ({ id }, _args, { loaders }) => loaders.certificateByEnrolmentId.load(id),
};

export const EnrolmentStep: EnrolmentStepResolvers = {
  from: ({ fromState }) => fromState,
  to: ({ toState }) => toState,
};
