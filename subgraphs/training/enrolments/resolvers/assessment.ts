import { referenceTo } from '../../../../platform/reference';
import { present } from '../../present';
import type { AssessmentResolvers } from '../../resolver-types.generated';

export const Assessment: AssessmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assessmentById.load(id),
  module: async ({ moduleId }, _args, { loaders }) =>
    present(await loaders.moduleById.load(moduleId), 'Module', moduleId),
  assessor: ({ assessorId }) => referenceTo(assessorId),
};
