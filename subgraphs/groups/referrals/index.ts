import { CreateReferrals1767225600004 } from '../migrations/1767225600004-create-referrals';
import { AddHandOver1767225600023 } from '../migrations/1767225600023-add-hand-over';
import { Referral } from './entities/referral';
import { ReferralStep } from './entities/referral-step';
import * as group from './resolvers/group';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';
import * as referral from './resolvers/referral';
import { referralReasons } from './reasons';
import { referralRules } from './row-rules';
import { expireReferrals } from './tasks/expire-referrals';

/** Patients whom one group passes to another. */
export const referrals = {
  entities: [Referral, ReferralStep],
  rowRules: referralRules,
  migrations: [CreateReferrals1767225600004, AddHandOver1767225600023],
  appendOnly: ['referral_steps'],
  tasks: [expireReferrals],
  reasons: referralReasons,
  resolvers: { Query, Mutation, ...group, ...referral },
};
