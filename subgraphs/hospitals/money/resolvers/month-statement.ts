import { present } from '../../present';
import type { MonthStatementResolvers } from '../../resolver-types.generated';

export const MonthStatement: MonthStatementResolvers = {
  version: ({ monthVersion }) => monthVersion,
  agreement: ({ agreementId }, _args, { loaders }) =>
    present(loaders.agreementById.load(agreementId), `Agreement ${agreementId}`),
  parts: ({ groupPartFen, hospitalPartFen, alliancePartFen }) => [
    { payee: 'GROUP', amountFen: groupPartFen },
    { payee: 'HOSPITAL', amountFen: hospitalPartFen },
    { payee: 'ALLIANCE', amountFen: alliancePartFen },
  ],
};
