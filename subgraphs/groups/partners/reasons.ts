import { reasons } from '../../../platform/reason';
import { meetingReasons } from '../meetings/reasons';

/** Why something about partners may be refused. */
export const partnerReasons = reasons({
  PARTNER_AGREEMENT_OVER: {
    en: 'The agreement has ended on {validUntil}.',
    zh: '协议已于 {validUntil} 终止。',
  },
  COVERED_NOT_IN_GOOD_STANDING: {
    en: 'The group {slug} cannot be covered: its status is {status}.',
    zh: '集团 {slug} 当前状态为 {status}，不能纳入直付范围。',
  },
  COVERS_OWN_GROUP_ONLY: {
    en: 'An insurer of one group pays for that group alone.',
    zh: '集团自有的保险合作伙伴只能覆盖该集团。',
  },
  DAY_IN_FUTURE: meetingReasons.DAY_IN_FUTURE,
  DAY_IN_PAST: {
    en: 'It cannot end on {day}, which is past: today is {today}.',
    zh: '终止日期 {day} 早于今日 {today}。',
  },
  ENDS_BEFORE_START: meetingReasons.ENDS_BEFORE_START,
  ENDS_EARLIER_ALREADY: {
    en: 'The agreement ends on {validUntil} already; an end is not put off.',
    zh: '协议将于 {validUntil} 终止，不能推迟。',
  },
  NOT_AN_INSURER: {
    en: 'Only an insurer pays bills directly; this partner is {kind}.',
    zh: '只有保险机构可直付；该合作伙伴类型为 {kind}。',
  },
});

export type PartnerReason = keyof typeof partnerReasons;
