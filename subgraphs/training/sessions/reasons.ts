import { reasons } from '../../../platform/reason';

/** Why a session and its attendance may be refused. */
export const sessionReasons = reasons({
  MODULE_UNKNOWN: { en: 'The programme has no such module.', zh: '该项目没有此模块。' },
  NOT_YET: { en: '{day} has not come: today is {today}.', zh: '{day} 尚未到来，今日为 {today}。' },
  OUTSIDE_COHORT: {
    en: 'On {heldOn} the cohort did not run: it does from {startsOn} to the day before {endsOn}.',
    zh: '{heldOn} 不在本期培训期间内（{startsOn} 至 {endsOn} 前一日）。',
  },
  TEACHER_UNKNOWN: { en: 'There is no doctor {id}.', zh: '医生 {id} 不存在。' },
  TRAINEE_NOT_IN_TRAINING: {
    en: 'The enrolment {id} was not in training in this cohort on that day.',
    zh: '学员记录 {id} 当日不在本期培训中。',
  },
});

export type SessionReason = keyof typeof sessionReasons | 'COHORT_CANCELLED' | 'HOSPITAL_UNKNOWN';
