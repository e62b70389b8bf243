import { reasons } from '../../../platform/reason';

/** What stands against a visit, in words: what `AvailabilityReason` says, but for what others say too. */
export const blockingReasons = reasons({
  AGREEMENT_ENDS: {
    en: 'The agreement does not hold for all of this time.',
    zh: '协议未覆盖该时段的全部时间。',
  },
  AGREEMENT_NOT_ACTIVE: {
    en: 'The agreement is not active.',
    zh: '协议当前未生效。',
  },
  BUSY: { en: 'The time is taken.', zh: '该时段已被占用。' },
  FILING_EXPIRED: {
    en: 'The registration at this hospital does not hold for all of this time.',
    zh: '在该医院的执业登记未覆盖该时段。',
  },
  GRADE_EXCEEDED: {
    en: 'The hospital allows the doctor operations of a lower level only.',
    zh: '医院授予该医生的手术级别低于所需级别。',
  },
  HOLIDAY: {
    en: 'It is a holiday, and the hours do not hold on holidays.',
    zh: '当天为节假日，不出诊。',
  },
  LEAVE: { en: 'The doctor is absent.', zh: '该医生休假。' },
  LEFT_GROUP: {
    en: 'The group does not engage the doctor for all of this time.',
    zh: '该时段内医生不在该集团任职。',
  },
  NOT_FILED_AT_SITE: {
    en: 'The doctor is not registered to practise at this hospital.',
    zh: '该医生未在该医院办理执业登记或备案。',
  },
  NO_AGREEMENT: {
    en: 'No group of the doctor has an agreement for this site.',
    zh: '该医生所在集团与该院区没有合作协议。',
  },
  NO_PRIVILEGE: {
    en: 'The hospital has granted the doctor no privilege to operate for this time.',
    zh: '医院在该时段未授予该医生手术权限。',
  },
  NO_RULE: { en: 'The doctor offers no hours then.', zh: '该医生在此时段不出诊。' },
  OUTSIDE_HORIZON: {
    en: 'It lies further ahead than time is offered.',
    zh: '超出可预约的日期范围。',
  },
  PAST: { en: 'It lies in the past.', zh: '该时间已过去。' },
  SCOPE_MISMATCH: {
    en: 'The registered scope does not cover the specialty.',
    zh: '登记的执业范围不包含该专科。',
  },
  SITE_UNKNOWN: { en: 'There is no such site.', zh: '没有该院区。' },
  SUSPENDED: { en: 'The doctor is suspended.', zh: '该医生被暂停执业。' },
  TRAVEL: {
    en: 'The way from or to another visit takes too long.',
    zh: '往返其他预约地点的路程时间不足。',
  },
});
