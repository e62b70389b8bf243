import { named } from '../../../../platform/naming/named';
import type { SpecialtyResolvers } from '../../resolver-types.generated';

export const Specialty: SpecialtyResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.specialtyByCode.load(code),
  ...named,
  parent: ({ parentCode }, _args, { loaders }) =>
    parentCode === null ? null : loaders.specialtyByCode.load(parentCode),
  children: ({ code }, _args, { loaders }) => loaders.specialtiesByParentCode.load(code),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
