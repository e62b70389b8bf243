import { noClient, rowRules } from '../../../platform/access/row-rules';
import { GroupCopy } from './entities/group-copy';

/** Copies serve filters; whoever wants to see a group asks its owner. */
export const copiesRowRules = rowRules([GroupCopy, noClient]);
