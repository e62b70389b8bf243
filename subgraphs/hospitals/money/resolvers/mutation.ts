import { caseAs } from '../../cases/case-as';
import { present } from '../../present';
import type { MutationResolvers } from '../../resolver-types.generated';
import { closeMonth } from '../commands/close-month';
import { confirmPayment } from '../commands/confirm-payment';
import { recordBilling } from '../commands/record-billing';
import { recordCost } from '../commands/record-cost';
import { recordPoolEntries } from '../commands/record-pool-entries';
import { recordRefund } from '../commands/record-refund';
import { restateMonth } from '../commands/restate-month';
import { settleCase } from '../commands/settle-case';
import { settleFee } from '../commands/settle-fee';

export const Mutation: MutationResolvers = {
  async recordBilling(_parent, { input }, context) {
    const outcome = await context.act('recordBilling', input, (work) => recordBilling(work, input));
    return caseAs(context.loaders, outcome);
  },
  async recordRefund(_parent, { input }, context) {
    const outcome = await context.act('recordRefund', input, (work) => recordRefund(work, input));
    return caseAs(context.loaders, outcome);
  },
  async settleCase(_parent, { input }, context) {
    const { id } = await context.act('settleCase', input, (work) => settleCase(work, input));
    return present(context.loaders.settlementById.load(id), `Settlement ${id}`);
  },
  async settleFee(_parent, { input }, context) {
    const { id } = await context.act('settleFee', input, (work) => settleFee(work, input));
    return present(context.loaders.settlementById.load(id), `Settlement ${id}`);
  },
  async confirmPayment(_parent, { input }, context) {
    const { id } = await context.act('confirmPayment', input, (work) =>
      confirmPayment(work, input),
    );
    return present(context.loaders.settlementById.load(id), `Settlement ${id}`);
  },
  async recordPoolEntries(_parent, { input }, context) {
    const { id } = await context.act('recordPoolEntries', input, (work) =>
      recordPoolEntries(work, input),
    );
    return present(context.loaders.poolById.load(id), `Pool ${id}`);
  },
  async closeMonth(_parent, { input }, context) {
    const outcome = await context.act('closeMonth', input, (work) => closeMonth(work, input));
    return present(context.loaders.statementOf.load(outcome), `Month ${outcome.month}`);
  },
  async restateMonth(_parent, { input }, context) {
    const outcome = await context.act('restateMonth', input, (work) => restateMonth(work, input));
    return present(context.loaders.statementOf.load(outcome), `Month ${outcome.month}`);
  },
  async recordCost(_parent, { input }, context) {
    const { id } = await context.act('recordCost', input, (work) => recordCost(work, input));
    return present(context.loaders.costById.load(id), `Cost ${id}`);
  },
};
