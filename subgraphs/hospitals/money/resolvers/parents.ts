import type {
  CooperationAgreementResolvers,
  GroupResolvers,
  HospitalResolvers,
  SurgicalCaseResolvers,
} from '../../resolver-types.generated';

/** What money adds to those between whom it moves. */
export const CooperationAgreement: CooperationAgreementResolvers = {
  settlements: ({ id }, args, { money }) =>
    money.settlements.below(
      'CooperationAgreement.settlements',
      { property: 'agreementId' },
      id,
      args,
    ),
  departmentPools: ({ id }, args, { money }) =>
    money.pools.below(
      'CooperationAgreement.departmentPools',
      { property: 'agreementId' },
      id,
      args,
    ),
  async monthStatements({ id }, { from, to }, { loaders }) {
    const statements = await loaders.statementsByAgreementId.load(id);
    return statements.filter(
      ({ month }) => (from == null || month >= from) && (to == null || month < to),
    );
  },
  costLines: ({ id }, args, { money }) =>
    money.costs.below('CooperationAgreement.costLines', { property: 'agreementId' }, id, args),
};

export const Group: GroupResolvers = {
  receivables: ({ id }, _args, { loaders }) => loaders.receivablesByGroupId.load(id),
};

export const Hospital: HospitalResolvers = {
  payables: ({ id }, _args, { loaders }) => loaders.payablesByHospitalId.load(id),
  priceItems: ({ id }, args, { money }) =>
    money.prices.below('Hospital.priceItems', { property: 'hospitalId' }, id, args),
};

export const SurgicalCase: SurgicalCaseResolvers = {
  billing: ({ id }, _args, { loaders }) => loaders.billingByCaseId.load(id),
  settlements: ({ id }, args, { money }) =>
    money.settlements.below('SurgicalCase.settlements', { property: 'caseId' }, id, args),
};
