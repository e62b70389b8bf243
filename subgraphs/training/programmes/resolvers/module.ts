import { named } from '../../../../platform/naming/named';
import type { ModuleResolvers } from '../../resolver-types.generated';

export const Module: ModuleResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.moduleById.load(id),
  ...named,
  requiredCases: ({ id }, _args, { loaders }) => loaders.requirementsByModuleId.load(id),
};
