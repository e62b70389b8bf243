import type { RowRules } from '../../../platform/access/row-rules';
import { availabilityRowRules } from '../availability/row-rules';
import { bookingRowRules } from '../booking/row-rules';
import { copiesRowRules } from '../copies/row-rules';
import { feedRowRules } from '../feed/row-rules';
import { practiceRowRules } from '../practice/row-rules';
import { registerRowRules } from '../register/row-rules';

/** Who may see which rows: every entity of this subgraph has its rule. */
export const rowRules: RowRules = new Map([
  ...registerRowRules,
  ...practiceRowRules,
  ...availabilityRowRules,
  ...bookingRowRules,
  ...copiesRowRules,
  ...feedRowRules,
]);
