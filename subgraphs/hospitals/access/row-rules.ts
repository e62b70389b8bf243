import { agreementsRowRules } from '../agreements/row-rules';
import { casesRowRules } from '../cases/row-rules';
import { copiesRowRules } from '../copies/row-rules';
import { moneyRowRules } from '../money/row-rules';
import { projectsRowRules } from '../projects/row-rules';
import { registerRowRules } from '../register/row-rules';
import { sessionsRowRules } from '../sessions/row-rules';

/** Who sees which rows, room by room. */
export const rowRules = new Map([
  ...registerRowRules,
  ...agreementsRowRules,
  ...sessionsRowRules,
  ...casesRowRules,
  ...moneyRowRules,
  ...projectsRowRules,
  ...copiesRowRules,
]);
