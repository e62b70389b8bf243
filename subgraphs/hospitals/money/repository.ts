import type { CursorSeal } from '../../../platform/connection/cursor';
import { createEntityList } from '../../../platform/connection/entity-list';
import { orderTerms } from '../../../platform/connection/order';
import { oneOf, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import { SurgicalCase } from '../cases/entities/surgical-case';
import type { Given } from '../given';
import type {
  CostLineFilter,
  CostLineOrder,
  DepartmentPoolFilter,
  DepartmentPoolOrder,
  PriceItemFilter,
  PriceItemOrder,
  SettlementFilter,
  SettlementOrder,
} from '../resolver-types.generated';
import { costConditions } from './cost-conditions';
import { BillingItem } from './entities/billing-item';
import { CostLine } from './entities/cost-line';
import { DepartmentPool } from './entities/department-pool';
import { MonthStatement } from './entities/month-statement';
import { PoolEntry } from './entities/pool-entry';
import { PriceItem } from './entities/price-item';
import { Settlement } from './entities/settlement';
import { poolConditions } from './pool-conditions';
import { priceConditions } from './price-conditions';
import { settlementConditions } from './settlement-conditions';

const byTime = [
  { property: 'recordedAt', direction: 'ASC' },
  { property: 'id', direction: 'ASC' },
] as const;

/** All SQL of the money. */
export function createMoneyRepository(reader: Reader, seal: CursorSeal) {
  return {
    findSettlements: (ids: readonly string[]) => reader.byKeys(Settlement, 'id', ids),
    findSettlementsOfPools: (poolIds: readonly string[]) =>
      reader.byKeys(Settlement, 'poolId', poolIds, [
        { property: 'settledOn', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ]),
    findPostingsOf: (agreementIds: readonly string[]) =>
      reader.byKeys(Settlement, 'agreementId', agreementIds),
    findCostsOf: (agreementIds: readonly string[]) =>
      reader.byKeys(CostLine, 'agreementId', agreementIds),
    findDoneCasesOf: (agreementIds: readonly string[]) =>
      reader.find(SurgicalCase, [
        oneOf('t.agreement_id', agreementIds),
        oneOf('t.state', ['COMPLETED', 'SETTLED']),
      ]),
    findBilling: (caseIds: readonly string[]) =>
      reader.byKeys(BillingItem, 'caseId', caseIds, byTime),
    findPoolEntries: (poolIds: readonly string[]) =>
      reader.byKeys(PoolEntry, 'poolId', poolIds, byTime),
    findStatements: (agreementIds: readonly string[]) =>
      reader.byKeys(MonthStatement, 'agreementId', agreementIds, [
        { property: 'month', direction: 'ASC' },
        { property: 'monthVersion', direction: 'ASC' },
      ]),
    /** What is not paid yet, for each of some groups or hospitals, by the other side or by channel. */
    findOutstanding: (
      side: 'groupId' | 'hospitalId',
      ids: readonly string[],
      by: 'hospitalId' | 'channel',
    ) =>
      reader.totals(Settlement, {
        by: [side, by],
        amount: 'groupPartFen',
        earliest: 'dueOn',
        conditions: [
          oneOf(side === 'groupId' ? 't.group_id' : 't.hospital_id', ids),
          where('t.paid_on IS NULL'),
        ],
      }),
    findPools: (ids: readonly string[]) => reader.byKeys(DepartmentPool, 'id', ids),
    findCosts: (ids: readonly string[]) => reader.byKeys(CostLine, 'id', ids),
    findPrices: (ids: readonly string[]) => reader.byKeys(PriceItem, 'id', ids),

    settlements: createEntityList(
      reader,
      seal,
      Settlement,
      (given: Given<SettlementFilter, SettlementOrder>) => ({
        conditions: settlementConditions(given.filter),
        order: orderTerms(
          given.orderBy,
          { SETTLED_ON: 'settledOn', DUE_ON: 'dueOn', NET: 'netFen' },
          { field: 'SETTLED_ON', direction: 'DESC' },
        ),
      }),
    ),
    pools: createEntityList(
      reader,
      seal,
      DepartmentPool,
      (given: Given<DepartmentPoolFilter, DepartmentPoolOrder>) => ({
        conditions: poolConditions(given.filter),
        order: orderTerms(given.orderBy, { MONTH: 'month' }, { field: 'MONTH', direction: 'DESC' }),
      }),
    ),
    costs: createEntityList(
      reader,
      seal,
      CostLine,
      (given: Given<CostLineFilter, CostLineOrder>) => ({
        conditions: costConditions(given.filter),
        order: orderTerms(
          given.orderBy,
          { FROM: 'validFrom', AMOUNT: 'amountFen' },
          { field: 'FROM', direction: 'DESC' },
        ),
      }),
    ),
    prices: createEntityList(
      reader,
      seal,
      PriceItem,
      (given: Given<PriceItemFilter, PriceItemOrder>) => ({
        conditions: priceConditions(given.filter),
        order: orderTerms(
          given.orderBy,
          { ITEM: 'item', LOWEST_PRICE: 'lowestFen' },
          { field: 'ITEM' },
        ),
      }),
    ),
  };
}

export type MoneyRepository = ReturnType<typeof createMoneyRepository>;
