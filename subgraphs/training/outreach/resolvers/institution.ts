import { named } from '../../../../platform/naming/named';
import type { InstitutionResolvers } from '../../resolver-types.generated';

export const Institution: InstitutionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.institutionById.load(id),
  ...named,
  enrolments: ({ id }, args, { enrolments }) =>
    enrolments.pageOf('Institution.enrolments', id, args),
  outreachEvents: ({ id }, args, { outreach }) =>
    outreach.pageOf('Institution.outreachEvents', id, args),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
