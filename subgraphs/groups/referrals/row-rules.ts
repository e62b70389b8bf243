import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { anyOf } from '../access/any-of';
import { ofOwn } from '../access/of-own';
import { secretariat } from '../access/secretariat';
import { Referral } from './entities/referral';
import { ReferralStep } from './entities/referral-step';

/** Between the two groups; of the patient the secretariat reads only with a reason. */
export const referralRules = rowRules(
  [Referral, anyOf(secretariat, ofOwn('group', 't.from_group_id', 't.to_group_id'))],
  [ReferralStep, withTheirParent],
);
