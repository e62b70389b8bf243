import { reasons } from '../../../platform/reason';

/** Why a build project may not go on like this. */
export const projectReasons = reasons({
  NEEDS_A_HOSPITAL: {
    en: 'A project opens or is acquired with the entry of its hospital.',
    zh: '开业或收购须同时提供医院登记信息。',
  },
  REACHED_BEFORE_LAST: {
    en: 'The state was reached on {reachedOn}, before the last one on {last}.',
    zh: '到达日期 {reachedOn} 早于上一状态日期 {last}。',
  },
  REACHED_IN_FUTURE: {
    en: 'The state cannot be reached on {reachedOn}: today is {today}.',
    zh: '到达日期 {reachedOn} 晚于今日 {today}。',
  },
});

export type ProjectReason = keyof typeof projectReasons | 'WRONG_STATE';
