import { referenceTo } from '../../../../platform/reference';
import { present } from '../../present';
import type { SettlementResolvers } from '../../resolver-types.generated';

export const Settlement: SettlementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.settlementById.load(id),
  agreement: ({ agreementId }, _args, { loaders }) =>
    present(loaders.agreementById.load(agreementId), `Agreement ${agreementId}`),
  group: ({ groupId }) => referenceTo(groupId),
  hospital: ({ hospitalId }, _args, { loaders }) =>
    present(loaders.hospitalById.load(hospitalId), `Hospital ${hospitalId}`),
  case: ({ caseId }, _args, { loaders }) =>
    caseId === null ? null : loaders.caseById.load(caseId),
  pool: ({ poolId }, _args, { loaders }) =>
    poolId === null ? null : loaders.poolById.load(poolId),
  parts: ({ groupPartFen, hospitalPartFen, alliancePartFen }) => [
    { payee: 'GROUP', amountFen: groupPartFen },
    { payee: 'HOSPITAL', amountFen: hospitalPartFen },
    { payee: 'ALLIANCE', amountFen: alliancePartFen },
  ],
  corrects: ({ correctsId }, _args, { loaders }) =>
    correctsId === null ? null : loaders.settlementById.load(correctsId),
};
