import type { MutationResolvers } from '../../resolver-types.generated';
import { closeProgramme } from '../commands/close-programme';
import { draftProgramme } from '../commands/draft-programme';
import { planModules } from '../commands/plan-modules';
import { publishProgramme } from '../commands/publish-programme';
import { updateProgramme } from '../commands/update-programme';
import { requireProgramme } from '../require-programme';

import { openCohort } from '../commands/open-cohort';
import { requireCohort } from '../require-cohort';

export const Mutation: MutationResolvers = {
  async draftProgramme(_parent, { input }, context) {
    const outcome = await context.act('draftProgramme', input, (work) =>
      draftProgramme(work, input),
    );
    return requireProgramme(context.loaders, outcome);
  },
  async updateProgramme(_parent, { input }, context) {
    const { clientRequestId: _id, ...given } = input;
    const outcome = await context.act('updateProgramme', input, (work) =>
      updateProgramme(work, given),
    );
    return requireProgramme(context.loaders, outcome);
  },
  async openCohort(_parent, { input }, context) {
    const outcome = await context.act('openCohort', input, (work) => openCohort(work, input));
    return requireCohort(context.loaders, outcome);
  },
  async planModules(_parent, { input }, context) {
    const outcome = await context.act('planModules', input, (work) => planModules(work, input));
    return requireProgramme(context.loaders, outcome);
  },
  async publishProgramme(_parent, { input }, context) {
    const outcome = await context.act('publishProgramme', input, (work) =>
      publishProgramme(work, input),
    );
    return requireProgramme(context.loaders, outcome);
  },
  async closeProgramme(_parent, { input }, context) {
    const outcome = await context.act('closeProgramme', input, (work) =>
      closeProgramme(work, input),
    );
    return requireProgramme(context.loaders, outcome);
  },
};
