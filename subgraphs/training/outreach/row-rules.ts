import { everybody, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { Institution } from './entities/institution';
import { OutreachDoctor } from './entities/outreach-doctor';
import { OutreachEvent } from './entities/outreach-event';
import { OutreachGroup } from './entities/outreach-group';

/** Work where care does not reach is told to everybody. */
export const outreachRowRules = rowRules(
  [Institution, everybody],
  [OutreachDoctor, withTheirParent],
  [OutreachEvent, everybody],
  [OutreachGroup, withTheirParent],
);
