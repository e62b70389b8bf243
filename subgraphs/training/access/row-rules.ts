import type { RowRules } from '../../../platform/access/row-rules';
import { copiesRowRules } from '../copies/row-rules';
import { enrolmentsRowRules } from '../enrolments/row-rules';
import { outreachRowRules } from '../outreach/row-rules';
import { programmesRowRules } from '../programmes/row-rules';
import { recordsRowRules } from '../records/row-rules';
import { sessionsRowRules } from '../sessions/row-rules';

/** Who may see which rows: every entity of this subgraph has its rule. */
export const rowRules: RowRules = new Map([
  ...programmesRowRules,
  ...enrolmentsRowRules,
  ...outreachRowRules,
  ...copiesRowRules,
  ...recordsRowRules,
  ...sessionsRowRules,
]);
