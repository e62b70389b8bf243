import { named } from '../../../../platform/naming/named';
import { referenceOrNull } from '../../../../platform/reference';
import { present } from '../../present';
import type { HospitalResolvers } from '../../resolver-types.generated';

export const Hospital: HospitalResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.hospitalById.load(id),
  ...named,
  async registeredSubjects({ id }, _args, { loaders }) {
    const subjects = await loaders.subjectsByHospitalId.load(id);
    // No hospital is registered for nothing: no row means that nobody stated any.
    if (subjects.length === 0) return null;
    return Promise.all(
      subjects.map(({ specialtyCode }) =>
        present(loaders.specialtyByCode.load(specialtyCode), specialtyCode),
      ),
    );
  },
  builtBy: ({ builtByGroupId }) => referenceOrNull(builtByGroupId),
  sites: ({ id }, _args, { loaders }) => loaders.sitesByHospitalId.load(id),
  departments: ({ id }, _args, { loaders }) => loaders.departmentsByHospitalId.load(id),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
