import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { MoneyRepository } from './repository';

interface StatementKey {
  readonly agreementId: string;
  readonly month: string;
  readonly monthVersion: number;
}

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createMoneyLoaders(money: MoneyRepository) {
  const byId = <Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) =>
    new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await find(ids), ({ id }) => id),
    );

  const statementsByAgreementId = new DataLoader(async (ids: readonly string[]) =>
    manyForEach(ids, await money.findStatements(ids), ({ agreementId }) => agreementId),
  );

  return {
    settlementById: byId(money.findSettlements),
    poolById: byId(money.findPools),
    costById: byId(money.findCosts),
    priceById: byId(money.findPrices),
    /** All that break-even is made of; three statements, however many agreements. */
    booksByAgreementId: new DataLoader(async (ids: readonly string[]) => {
      const [postings, costs, cases] = await Promise.all([
        money.findPostingsOf(ids),
        money.findCostsOf(ids),
        money.findDoneCasesOf(ids),
      ]);
      return ids.map((id) => {
        const ofAgreement = ({ agreementId }: { agreementId: string }) => agreementId === id;
        return {
          postings: postings.filter(ofAgreement),
          costs: costs.filter(ofAgreement),
          performedOn: cases.filter(ofAgreement).flatMap(({ performedOn }) => performedOn ?? []),
        };
      });
    }),
    billingByCaseId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await money.findBilling(ids), ({ caseId }) => caseId),
    ),
    entriesByPoolId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await money.findPoolEntries(ids), ({ poolId }) => poolId),
    ),
    statementsByAgreementId,
    statementOf: new DataLoader(
      async (keys: readonly StatementKey[]) => {
        const known = await statementsByAgreementId.loadMany(
          keys.map(({ agreementId }) => agreementId),
        );
        return keys.map(({ month, monthVersion }, index) => {
          const statements = known[index];
          if (statements instanceof Error) return statements;
          return statements!.find((at) => at.month === month && at.monthVersion === monthVersion)!;
        });
      },
      { cacheKeyFn: JSON.stringify },
    ),
    receivablesByGroupId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(
        ids,
        await money.findOutstanding('groupId', ids, 'hospitalId'),
        ({ by }) => by[0]!,
      ),
    ),
    payablesByHospitalId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(
        ids,
        await money.findOutstanding('hospitalId', ids, 'channel'),
        ({ by }) => by[0]!,
      ),
    ),
    settlementsByPoolId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await money.findSettlementsOfPools(ids), ({ poolId }) => poolId!),
    ),
  };
}
