import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { RecordStep } from './entities/record-step';

/** Steps are read below what they were taken with. */
export const recordsRowRules = rowRules([RecordStep, withTheirParent]);
