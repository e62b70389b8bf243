import { certificateState } from '../../domain/certificate-state';
import { present } from '../../present';
import type { CertificateResolvers } from '../../resolver-types.generated';

export const Certificate: CertificateResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.certificateById.load(id),
  programme: async ({ programmeId }, _args, { loaders }) =>
    present(await loaders.programmeById.load(programmeId), 'Programme', programmeId),
  trainee: async ({ traineeId }, _args, { loaders }) =>
    present(await loaders.traineeById.load(traineeId), 'Trainee', traineeId),
  async revocationReason({ enrolmentId, revocationReason }, _args, { loaders }) {
    return (await loaders.enrolmentById.load(enrolmentId)) === null ? null : revocationReason;
  },
  async history({ id, enrolmentId }, _args, { loaders }) {
    const enrolment = await loaders.enrolmentById.load(enrolmentId);
    return enrolment === null ? [] : loaders.historyByRecordId.load(id);
  },
  state: (certificate, _args, { today }) => certificateState(certificate, today),
};
