import { reportedDate } from '../../../../platform/naming/reported-date';
import { referenceTo } from '../../../../platform/reference';
import { addDays } from '../../domain/add-days';
import { latestBefore } from '../../domain/latest-before';
import type {
  BuildProjectResolvers,
  BuildStateChangeResolvers,
  GroupResolvers,
} from '../../resolver-types.generated';

export const BuildProject: BuildProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.projectById.load(id),
  group: ({ groupId }) => referenceTo(groupId),
  async state({ id, state }, { asOf }, { loaders }) {
    if (asOf == null) return state;
    const history = await loaders.statesByProjectId.load(id);
    return latestBefore(history, ({ reachedOn }) => reachedOn, addDays(asOf, 1))?.state ?? null;
  },
  async investmentFen({ id, investmentFen }, { asOf }, { loaders }) {
    if (asOf == null) return investmentFen;
    const history = await loaders.statesByProjectId.load(id);
    const step = latestBefore(history, ({ reachedOn }) => reachedOn, addDays(asOf, 1));
    return step?.investmentFen ?? null;
  },
  states: ({ id }, _args, { loaders }) => loaders.statesByProjectId.load(id),
  hospital: ({ hospitalId }, _args, { loaders }) =>
    hospitalId === null ? null : loaders.hospitalById.load(hospitalId),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const BuildStateChange: BuildStateChangeResolvers = {
  reachedOn: ({ reachedOn, reachedPrecision }) => reportedDate(reachedOn, reachedPrecision),
};

/** What build projects add to a group. */
export const Group: GroupResolvers = {
  buildProjects: ({ id }, args, { projects }) =>
    projects.list.below('Group.buildProjects', { property: 'groupId' }, id, args),
};
