import { named } from '../../../../platform/naming/named';
import { referenceOrNull } from '../../../../platform/reference';
import { present } from '../../present';
import type { DepartmentResolvers } from '../../resolver-types.generated';

export const Department: DepartmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.departmentById.load(id),
  ...named,
  hospital: ({ hospitalId }, _args, { loaders }) =>
    present(loaders.hospitalById.load(hospitalId), `Hospital ${hospitalId}`),
  site: ({ siteId }, _args, { loaders }) =>
    siteId === null ? null : loaders.siteById.load(siteId),
  specialty: ({ specialtyCode }, _args, { loaders }) =>
    specialtyCode === null ? null : loaders.specialtyByCode.load(specialtyCode),
  head: ({ headDoctorId }) => referenceOrNull(headDoctorId),
};
