import { present } from '../../present';
import type { DepartmentPoolResolvers } from '../../resolver-types.generated';

export const DepartmentPool: DepartmentPoolResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.poolById.load(id),
  agreement: ({ agreementId }, _args, { loaders }) =>
    present(loaders.agreementById.load(agreementId), `Agreement ${agreementId}`),
  department: ({ departmentId }, _args, { loaders }) =>
    departmentId === null ? null : loaders.departmentById.load(departmentId),
  netFen: ({ incomeFen, costFen }) => incomeFen - costFen,
  entries: ({ id }, _args, { loaders }) => loaders.entriesByPoolId.load(id),
  settlements: ({ id }, _args, { loaders }) => loaders.settlementsByPoolId.load(id),
};
