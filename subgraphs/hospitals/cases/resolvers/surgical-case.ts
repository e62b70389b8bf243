import { referenceTo } from '../../../../platform/reference';
import { present } from '../../present';
import type {
  CreditShareResolvers,
  ProcedureResolvers,
  SurgicalCaseResolvers,
} from '../../resolver-types.generated';

export const SurgicalCase: SurgicalCaseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.caseById.load(id),
  agreement: ({ agreementId }, _args, { loaders }) => loaders.agreementById.load(agreementId),
  group: ({ groupId }) => referenceTo(groupId),
  hospital: ({ hospitalId }, _args, { loaders }) =>
    present(loaders.hospitalById.load(hospitalId), `Hospital ${hospitalId}`),
  site: ({ siteId }, _args, { loaders }) =>
    present(loaders.siteById.load(siteId), `Site ${siteId}`),
  leadDoctor: ({ leadDoctorId }) => referenceTo(leadDoctorId),
  specialty: ({ specialtyCode }, _args, { loaders }) =>
    present(loaders.specialtyByCode.load(specialtyCode), specialtyCode),
  procedures: ({ id }, _args, { loaders }) => loaders.proceduresByCaseId.load(id),
  steps: ({ id }, _args, { loaders }) => loaders.stepsByCaseId.load(id),
  adverseEvents: ({ id }, _args, { loaders }) => loaders.eventsByCaseId.load(id),
  feedback: ({ id }, _args, { loaders }) => loaders.feedbackByCaseId.load(id),
};

export const Procedure: ProcedureResolvers = {
  async credits({ caseId, position }, _args, { loaders }) {
    const credits = await loaders.creditsByCaseId.load(caseId);
    return credits.filter((credit) => credit.position === position);
  },
};

export const CreditShare: CreditShareResolvers = {
  doctor: ({ doctorId }) => referenceTo(doctorId),
};
