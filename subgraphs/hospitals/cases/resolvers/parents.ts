import type {
  CooperationAgreementResolvers,
  DoctorResolvers,
} from '../../resolver-types.generated';

const casesOfDoctors = `SELECT DISTINCT case_id AS row_id, doctor_id AS parent_id
  FROM procedure_credits WHERE doctor_id IN (?)`;

/** What cases add to the agreements they belong to and to the doctors who did them. */
export const CooperationAgreement: CooperationAgreementResolvers = {
  cases: ({ id }, args, { cases }) =>
    cases.cases.below('CooperationAgreement.cases', { property: 'agreementId' }, id, args),
};

export const Doctor: DoctorResolvers = {
  cases: ({ id }, args, { cases }) =>
    cases.cases.below('Doctor.cases', { through: casesOfDoctors }, id, args),
};
