import { reasons } from '../../../platform/reason';

/** Why an application, a ballot, a measure or an amendment may be refused. */
export const membershipReasons = reasons({
  ALREADY_APPEALED: {
    en: 'There is an appeal against this measure already.',
    zh: '针对该措施已提出申诉。',
  },
  ALREADY_SUSPENDED: { en: 'The group is suspended already.', zh: '该集团已被暂停资格。' },
  APPEAL_TOO_LATE: {
    en: 'The time to appeal ended at {until}.',
    zh: '申诉期限已于 {until} 届满。',
  },
  APPLICATION_UNDER_WAY: {
    en: 'The group has an application under way.',
    zh: '该集团已有申请正在办理。',
  },
  CHARTER_NOT_IN_FORCE: {
    en: 'Version {versionInForce} of the charter is in force; read it and sign that one.',
    zh: '现行章程为第 {versionInForce} 版，请阅读并签署该版本。',
  },
  CHARTER_VOTE_OPEN: {
    en: 'The members vote on another amendment; propose yours when that is decided.',
    zh: '成员正在就另一修订案投票，请待其结束后再提出。',
  },
  CRITERION_FORM: {
    en: 'The code of a criterion must have 2 to 40 lower-case letters, digits and hyphens.',
    zh: '条款代码须为 2 至 40 个小写字母、数字或连字符。',
  },
  EXPULSION_UNDER_WAY: {
    en: 'The members vote on the expulsion of this group already.',
    zh: '成员已在就开除该集团投票。',
  },
  FINDINGS_MISSING: {
    en: 'These criteria have no finding yet: {missing}.',
    zh: '以下条款尚无审查结论：{missing}。',
  },
  GROUP_MAY_NOT_APPLY: {
    en: 'A group whose status is {status} does not apply.',
    zh: '状态为 {status} 的集团不能提出申请。',
  },
  NO_BALLOT: {
    en: 'The group was no member in good standing when the vote opened.',
    zh: '投票开始时该集团不是具有正常资格的成员。',
  },
  NO_MEMBER: {
    en: 'The group is no member of the alliance: its status is {status}.',
    zh: '该集团不是联盟成员，当前状态为 {status}。',
  },
  NO_OPEN_APPEAL: {
    en: 'There is no appeal that waits for a decision.',
    zh: '没有待裁定的申诉。',
  },
  NOT_IN_GOOD_STANDING: {
    en: 'Only members in good standing may do this; the status of this group is {status}.',
    zh: '仅具有正常资格的成员可以办理；该集团当前状态为 {status}。',
  },
  RECUSED: {
    en: 'The group is related to the one concerned and has no ballot ({because}).',
    zh: '该集团与当事集团有关联（{because}），须回避。',
  },
  SPONSOR_NOT_IN_GOOD_STANDING: {
    en: 'The sponsor must be a member in good standing; its status is {status}.',
    zh: '推荐集团须为具有正常资格的成员，其当前状态为 {status}。',
  },
  UNKNOWN_CRITERION: {
    en: 'The charter that was signed has no criterion {criterion}.',
    zh: '所签章程中没有条款 {criterion}。',
  },
  VOTE_ABANDONED: {
    en: 'The vote was abandoned: there is nothing left to decide.',
    zh: '投票已终止，无需再作决定。',
  },
  VOTE_CLOSED: { en: 'The vote closed at {closesAt}.', zh: '投票已于 {closesAt} 截止。' },
});

export type MembershipReason = keyof typeof membershipReasons | 'WRONG_STATE';
