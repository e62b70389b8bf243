import { reasons } from '../../../../platform/reason';

/** Why a doctor cannot be engaged so, or an engagement not be changed so. */
export const engagementReasons = reasons({
  CHANGE_OUTSIDE_ENGAGEMENT: {
    en: 'The engagement does not hold on {day}; other terms begin on one of its days.',
    zh: '该聘任在 {day} 不生效，新条款须自其有效期内的某日开始。',
  },
  DOCTOR_NOT_WORKING: {
    en: 'The doctor does not work any more: the status is {status}.',
    zh: '该医生已不再执业，当前状态为 {status}。',
  },
  END_OUTSIDE_ENGAGEMENT: {
    en: 'The engagement cannot end on {end}: it holds from {from} to {to}.',
    zh: '聘任不能在 {end} 结束：其有效期为 {from} 至 {to}。',
  },
  ENGAGEMENT_OVERLAPS: {
    en: 'The group engages the doctor already in this time: end or change that engagement first.',
    zh: '该医生在此期间已受聘于本集团，请先结束或变更原聘任。',
  },
  FULL_TIME_ELSEWHERE: {
    en: 'The doctor works full-time in another group in this time.',
    zh: '该医生在此期间已在其他集团全职工作。',
  },
  FULL_TIME_IS_WHOLE: {
    en: 'A full-time engagement is a whole post; leave the fraction out.',
    zh: '全职聘任应为完整岗位，请勿填写占比。',
  },
  GROUP_FULL_TIME_ONLY: {
    en: 'The group accepts only {possible}, not {kind}.',
    zh: '该集团仅接受 {possible}，不接受 {kind}。',
  },
  GROUP_WANTS_FREE_DOCTORS: {
    en: 'The group accepts only doctors in free practice; the practice mode is {practiceMode}.',
    zh: '该集团仅接受自由执业医生，当前执业方式为 {practiceMode}。',
  },
  IN_SYSTEM_FULL_TIME: {
    en: 'A doctor who has a public post only cannot work full-time in a group.',
    zh: '体制内医生不能在医生集团全职工作。',
  },
});

export type EngagementReason = keyof typeof engagementReasons;
