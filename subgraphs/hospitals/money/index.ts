import { BillingItem } from './entities/billing-item';
import { CostLine } from './entities/cost-line';
import { DepartmentPool } from './entities/department-pool';
import { MonthStatement } from './entities/month-statement';
import { PoolEntry } from './entities/pool-entry';
import { PriceItem } from './entities/price-item';
import { Settlement } from './entities/settlement';
import { moneyReasons } from './reasons';
import * as breakEven from './resolvers/break-even';
import { CostLine as costLine } from './resolvers/cost-line';
import { DepartmentPool as pool } from './resolvers/department-pool';
import { MonthStatement as statement } from './resolvers/month-statement';
import { Mutation } from './resolvers/mutation';
import { Payable, Receivable } from './resolvers/outstanding';
import * as parents from './resolvers/parents';
import { PriceItem as priceItem } from './resolvers/price-item';
import { Query } from './resolvers/query';
import { Settlement as settlement } from './resolvers/settlement';

/** What is paid between groups and hospitals, and what things cost. */
export const money = {
  entities: [
    BillingItem,
    CostLine,
    DepartmentPool,
    MonthStatement,
    PoolEntry,
    PriceItem,
    Settlement,
  ],
  appendOnly: ['billing_items', 'month_statements', 'pool_entries'],
  reasons: moneyReasons,
  resolvers: {
    Query,
    Mutation,
    MonthStatement: statement,
    CostLine: costLine,
    DepartmentPool: pool,
    PriceItem: priceItem,
    Settlement: settlement,
    Payable,
    Receivable,
    ...parents,
    CooperationAgreement: { ...parents.CooperationAgreement, ...breakEven.CooperationAgreement },
  },
};
