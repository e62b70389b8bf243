import { CostLine } from './entities/cost-line';
import { DepartmentPool } from './entities/department-pool';
import { PriceItem } from './entities/price-item';
import { Settlement } from './entities/settlement';
import { CostLine as costLine } from './resolvers/cost-line';
import { DepartmentPool as pool } from './resolvers/department-pool';
import * as parents from './resolvers/parents';
import { PriceItem as priceItem } from './resolvers/price-item';
import { Query } from './resolvers/query';
import { Settlement as settlement } from './resolvers/settlement';

/** What is paid between groups and hospitals, and what things cost. */
export const money = {
  entities: [CostLine, DepartmentPool, PriceItem, Settlement],
  resolvers: {
    Query,
    CostLine: costLine,
    DepartmentPool: pool,
    PriceItem: priceItem,
    Settlement: settlement,
    ...parents,
  },
};
