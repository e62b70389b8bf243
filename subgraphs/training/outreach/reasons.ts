import { reasons } from '../../../platform/reason';

/** Why an institution or an event may be refused. */
export const outreachReasons = reasons({
  DOCTOR_UNKNOWN: { en: 'There is no doctor {id}.', zh: '医生 {id} 不存在。' },
  EVENT_NOT_BEGUN: {
    en: 'The event begins on {startsOn}: today is {today}.',
    zh: '活动于 {startsOn} 开始，今日为 {today}。',
  },
  INSTITUTION_EXISTS: {
    en: 'An institution of this name is registered there already: {id}.',
    zh: '当地已登记同名机构：{id}。',
  },
});

export type OutreachReason = keyof typeof outreachReasons | 'GROUP_UNKNOWN' | 'WRONG_STATE';
