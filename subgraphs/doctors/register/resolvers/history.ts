import { referenceOrNull } from '../../../../platform/reference';
import { asOf } from '../../as-of';
import type {
  DoctorRecordResolvers,
  DoctorResolvers,
  EngagementRecordResolvers,
  EngagementResolvers,
} from '../../resolver-types.generated';
import type { DoctorRecord as Record } from '../doctor-record';

export const Doctor: DoctorResolvers = {
  async history({ id }, { asOf: day }, { loaders }) {
    const versions = await loaders.versionsByDoctorId.load(id);
    return asOf(versions, day).map(({ version, recordedAt, actor, record }) => ({
      ...(JSON.parse(record) as Record),
      version,
      recordedAt,
      actor,
    }));
  },
};

export const DoctorRecord: DoctorRecordResolvers = {
  mainEmployer: ({ mainEmployerId, mainEmployerName }) =>
    mainEmployerId === null && mainEmployerName === null
      ? null
      : { hospital: referenceOrNull(mainEmployerId), name: mainEmployerName },
  specialties: ({ specialties }) => specialties.map((code) => ({ code })),
  academicRoles: ({ academicRoles }) =>
    academicRoles.map((role, position) => ({ doctorId: '', position, ...role })),
};

export const Engagement: EngagementResolvers = {
  async history({ id }, { asOf: day }, { loaders }) {
    return [...asOf(await loaders.versionsByEngagementId.load(id), day)];
  },
};

export const EngagementRecord: EngagementRecordResolvers = {
  from: ({ validFrom }) => validFrom,
  to: ({ validUntil }) => validUntil,
  fraction: ({ fractionBasisPoints }) =>
    fractionBasisPoints === null ? null : fractionBasisPoints / 10_000,
};
