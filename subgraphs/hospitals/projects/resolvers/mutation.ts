import { present } from '../../present';
import type { MutationResolvers } from '../../resolver-types.generated';
import { abandonProject } from '../commands/abandon-project';
import { advanceProject } from '../commands/advance-project';
import { openProject } from '../commands/open-project';
import { planProject } from '../commands/plan-project';
import type { ProjectOutcome } from '../enter-build-state';
import type { createProjectsLoaders } from '../loaders';

export const Mutation: MutationResolvers = {
  async planProject(_parent, { input }, context) {
    const outcome = await context.act('planProject', input, (work) => planProject(work, input));
    return projectAs(context.loaders, outcome);
  },
  async advanceProject(_parent, { input }, context) {
    const outcome = await context.act('advanceProject', input, (work) =>
      advanceProject(work, input),
    );
    return projectAs(context.loaders, outcome);
  },
  async openProject(_parent, { input }, context) {
    const outcome = await context.act('openProject', input, (work) =>
      openProject(work, { ...input, state: 'OPEN' }),
    );
    return projectAs(context.loaders, outcome);
  },
  async acquireProject(_parent, { input }, context) {
    const outcome = await context.act('acquireProject', input, (work) =>
      openProject(work, { ...input, state: 'ACQUIRED' }),
    );
    return projectAs(context.loaders, outcome);
  },
  async abandonProject(_parent, { input }, context) {
    const outcome = await context.act('abandonProject', input, (work) =>
      abandonProject(work, input),
    );
    return projectAs(context.loaders, outcome);
  },
};

type Loaders = Pick<ReturnType<typeof createProjectsLoaders>, 'projectById'>;

/** The project as the command left it, even when others have changed it since. */
async function projectAs({ projectById }: Loaders, outcome: ProjectOutcome) {
  return { ...(await present(projectById.load(outcome.id), `Project ${outcome.id}`)), ...outcome };
}
