import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { own } from '../access/own';
import { seenBy } from '../../../platform/access/seen-by';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { twoSides } from '../access/two-sides';
import { whoever } from '../access/whoever';
import { agreementParties } from '../agreements/agreement-parties';
import { bindingStages } from '../domain/binding-stages';
import { BillingItem } from './entities/billing-item';
import { CostLine } from './entities/cost-line';
import { DepartmentPool } from './entities/department-pool';
import { MonthStatement } from './entities/month-statement';
import { PoolEntry } from './entities/pool-entry';
import { PriceItem } from './entities/price-item';
import { Settlement } from './entities/settlement';

const binding = bindingStages.map((stage) => `'${stage}'`).join(', ');

/** Examples of the sources, and what public hospitals ask: the state sets their prices. */
const published = whoever(
  `t.reported = 1 OR t.hospital_id IN (
     SELECT id FROM hospitals WHERE ownership = 'PUBLIC' OR reported = 1)`,
);

/** A group that works at the hospital. */
const atWork = own(
  'group',
  `t.hospital_id IN (SELECT hospital_id FROM agreements
                     WHERE stage IN (${binding}) AND group_id IN (?))`,
);

/** The two sides of the case to which a row belongs by its `case_id`. */
const caseParties = [
  own('group', 't.case_id IN (SELECT id FROM surgical_cases WHERE group_id IN (?))'),
  own('hospital', 't.case_id IN (SELECT id FROM surgical_cases WHERE hospital_id IN (?))'),
];

/** The books are for the two sides alone; the secretariat sees what was settled. */
export const moneyRowRules = rowRules(
  [BillingItem, seenBy(...caseParties)],
  [CostLine, seenBy(...agreementParties)],
  [DepartmentPool, seenBy(...agreementParties)],
  [MonthStatement, seenBySecretariatAnd(...agreementParties)],
  [PoolEntry, withTheirParent],
  [PriceItem, seenBySecretariatAnd(published, own('hospital', 't.hospital_id IN (?)'), atWork)],
  [Settlement, seenBySecretariatAnd(...twoSides)],
);
