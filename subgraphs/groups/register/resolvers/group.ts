import { badInput } from '../../../../platform/errors';
import { named } from '../../../../platform/naming/named';
import { reportedDate } from '../../../../platform/naming/reported-date';
import { referenceTo } from '../../../../platform/reference';
import { isOwnGroup } from '../../access/is-own-group';
import type { GroupResolvers, SpinOffResolvers } from '../../resolver-types.generated';
import { requireGroup } from '../require-group';

const longestOutlook = 366;

export const Group: GroupResolvers = {
  __resolveReference: (key, { loaders }) =>
    'id' in key ? loaders.groupById.load(key.id) : loaders.groupBySlug.load(key.slug),
  ...named,
  aliases: ({ id }, _args, { loaders }) => loaders.aliasesByGroupId.load(id),
  async specialties({ id }, _args, { loaders }) {
    const specialties = await loaders.specialtiesByGroupId.load(id);
    return specialties.map(({ specialtyCode }) => ({ code: specialtyCode }));
  },
  async founders({ id }, _args, { loaders }) {
    const founders = await loaders.foundersByGroupId.load(id);
    return founders.map(({ doctorId }) => referenceTo(doctorId));
  },
  foundedOn: (group) => reportedDate(group.foundedOn, group.foundedPrecision),
  launchedOn: (group) => reportedDate(group.launchedOn, group.launchedPrecision),
  joinedOn: (group) => reportedDate(group.joinedOn, group.joinedPrecision),
  spunOffFrom: (group) =>
    group.spunOffFromId === null ? null : { child: group, parentId: group.spunOffFromId },
  spinOffs: ({ id }, _args, { loaders }) => loaders.spinOffsByGroupId.load(id),
  affiliates: ({ id }, _args, { loaders }) => loaders.affiliatesByGroupId.load(id),
  expiring({ id }, { days }, { viewer }) {
    if (days < 1 || days > longestOutlook) {
      throw badInput('DAYS_OUT_OF_RANGE', `days: must be from 1 to ${longestOutlook}.`);
    }
    return isOwnGroup(viewer, id) ? { groupId: id, days } : null;
  },
  tasks: ({ id }, _args, { viewer }) => (isOwnGroup(viewer, id) ? { groupId: id } : null),
  reportedFigures: ({ id }, _args, { loaders }) => loaders.figuresByGroupId.load(id),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const SpinOff: SpinOffResolvers = {
  group: ({ parentId }, _args, { loaders }) => requireGroup(loaders, parentId),
  stakeholder: ({ child }) => child.parentIsStakeholder,
  stakePercent: ({ child }) =>
    child.stakeBasisPoints === null ? null : child.stakeBasisPoints / 100,
  spunOffOn: ({ child }) => reportedDate(child.spunOffOn, child.spunOffPrecision),
};
