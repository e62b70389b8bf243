import { named } from '../../../../platform/naming/named';
import { referenceTo } from '../../../../platform/reference';
import type { OutreachEventResolvers } from '../../resolver-types.generated';

export const OutreachEvent: OutreachEventResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.outreachEventById.load(id),
  ...named,
  async groups({ id }, _args, { loaders }) {
    const groups = await loaders.groupsByEventId.load(id);
    return groups.map(({ groupId }) => referenceTo(groupId));
  },
  async doctors({ id }, _args, { loaders }) {
    const doctors = await loaders.doctorsByEventId.load(id);
    return doctors.map(({ doctorId }) => referenceTo(doctorId));
  },
  institution: ({ institutionId }, _args, { loaders }) =>
    institutionId === null ? null : loaders.institutionById.load(institutionId),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
