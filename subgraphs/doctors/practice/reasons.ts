import { reasons } from '../../../platform/reason';

/** Why papers, suspensions and absences cannot be as somebody wants them. */
export const practiceReasons = reasons({
  ADDITIONAL_IN_SAME_PROVINCE: {
    en: 'The main registration is in {province} already: file the institution there instead.',
    zh: '主执业机构已在 {province}，同省其他机构应办理备案。',
  },
  SUSPENDED_ALREADY: {
    en: 'The doctor is suspended in this time already.',
    zh: '该医生在此期间已被暂停执业。',
  },
  CONSULTATION_BY_BOOKING: {
    en: 'A consultation rests on the booking of one invited visit and is not recorded by hand.',
    zh: '外出会诊以单次受邀预约为依据，不能手工登记。',
  },
  DOCTOR_INCOMPLETE: {
    en: 'The doctor is recorded from sources only: complete the record first.',
    zh: '该医生资料仅来自文献，请先补全登记。',
  },
  DOCTOR_NOT_PRACTISING: {
    en: 'The doctor does not practise: the status is {status}.',
    zh: '该医生当前未执业，状态为 {status}。',
  },
  END_OUTSIDE_PAPER: {
    en: 'It cannot end on {on}: it holds from {from} to {to}.',
    zh: '不能在 {on} 结束：有效期为 {from} 至 {to}。',
  },
  HOURS_EMPTY: {
    en: 'These hours hold no quarter of an hour.',
    zh: '该时段不足一刻钟。',
  },
  HOURS_WITHDRAWN: {
    en: 'These hours were taken back already.',
    zh: '该出诊时间已被撤回。',
  },
  HOURS_WITHOUT_ENGAGEMENT: {
    en: 'The group does not engage the doctor then.',
    zh: '该集团在此期间未聘任该医生。',
  },
  TIME_ZONE_UNKNOWN: {
    en: '{timeZone} is no time zone of the IANA database.',
    zh: '{timeZone} 不是有效的 IANA 时区。',
  },
  LEAVE_OVER: {
    en: 'The leave is over or cancelled already.',
    zh: '该休假已结束或已取消。',
  },
  LEAVE_OVERLAPS: {
    en: 'The doctor is absent in this time already; cancel that leave first.',
    zh: '该医生在此期间已有休假，请先取消原休假。',
  },
  LEAVE_TOO_LONG: {
    en: 'A leave lasts at most {days} days; who stays away longer becomes inactive.',
    zh: '休假最长 {days} 天；超过者应变更为未执业状态。',
  },
  MAIN_REGISTRATION_EXISTS: {
    en: 'The doctor has a main registration in this time; it has to end first.',
    zh: '该医生在此期间已有主执业机构，须先终止原登记。',
  },
  NO_MAIN_IN_PROVINCE: {
    en: 'An institution in {province} can be filed only beside a registration in that province.',
    zh: '须先在 {province} 有主执业机构或增加注册，方可办理备案。',
  },
  NO_MAIN_REGISTRATION: {
    en: 'It rests on a main registration, and the doctor has none on the first day.',
    zh: '该医生在起始日没有主执业机构，无法办理。',
  },
  PAPER_ENDED: {
    en: 'It was ended on {revokedOn} already.',
    zh: '已于 {revokedOn} 终止。',
  },
  PLACE_MISSING: {
    en: 'Name a hospital or a province.',
    zh: '请注明医院或省份。',
  },
  PRIVILEGE_OVERLAPS: {
    en: 'The hospital has granted the doctor a privilege for this time; withdraw that one first.',
    zh: '本院在此期间已授予该医生手术权限，请先撤回原授权。',
  },
  PROVINCE_NOT_OF_HOSPITAL: {
    en: 'The hospital has no site in {province}.',
    zh: '该医院在 {province} 没有院区。',
  },
  PROVINCE_UNKNOWN: {
    en: 'Say in which province: the sites of the hospital do not tell it.',
    zh: '请注明省份：无法从医院院区确定。',
  },
  REGISTRATION_OVERLAPS: {
    en: 'The doctor is registered there in this time already.',
    zh: '该医生在此期间已在该处登记。',
  },
  SHORT_TERM_TOO_LONG: {
    en: 'A permit for a short time ends on {latest} at the latest.',
    zh: '短期执业许可最迟至 {latest}。',
  },
  SUSPENSION_IN_PAST: {
    en: 'A suspension begins now or later.',
    zh: '暂停执业须自当前或之后开始。',
  },
  SUSPENSION_OVER: {
    en: 'The suspension is over or lifted already.',
    zh: '该暂停已结束或已解除。',
  },
  SUSPENSION_UNRELATED: {
    en: 'The doctor does not work in this group, or not under this agreement.',
    zh: '该医生不在此集团任职，或不在此协议下执业。',
  },
});

export type PracticeReason = keyof typeof practiceReasons;
