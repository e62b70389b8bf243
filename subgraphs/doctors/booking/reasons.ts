import { reasons } from '../../../platform/reason';
import { conflictReasons } from './conflict-reasons';
import { stepReasons } from './step-reasons';

/** Why bookings and session requests cannot be as somebody wants them. */
export const bookingReasons = reasons({
  ...conflictReasons,
  ...stepReasons,
  ACCEPTED_TIME: {
    en: 'The doctor accepted this time: cancel the booking and ask for another.',
    zh: '该时间已由医生确认接受：请取消后重新预约。',
  },
  BOOKING_BEGUN: {
    en: 'It began at {startsAt}: say what became of it instead.',
    zh: '已于 {startsAt} 开始：请改为登记完成或未到诊。',
  },
  BOOKING_NOT_BEGUN: {
    en: 'It begins at {startsAt} only.',
    zh: '须待 {startsAt} 开始后方可登记。',
  },
  BOOKING_TIME: {
    en: 'A time begins and ends on full quarters of an hour and lasts at most 24 hours ({problem}).',
    zh: '时间须以 15 分钟为单位，结束晚于开始，且最长 24 小时（{problem}）。',
  },
  EXTENDED_OFTEN: {
    en: 'A hold can be extended {most} times.',
    zh: '锁号最多可延长 {most} 次。',
  },
  EXTERNAL_REF_FORM: {
    en: '{field} must have 1 to 64 letters, digits, `.`, `_`, `/` and `-`.',
    zh: '{field} 须为 1 至 64 位字母、数字或 . _ / - 字符。',
  },
  HOLD_NOT_LONGER: {
    en: 'It lasts until {expiresAt} already, and no hold lasts beyond {latest}.',
    zh: '当前锁号已至 {expiresAt}；最长不得超过 {latest}。',
  },
  LEVEL_OF_OPERATIONS: {
    en: 'Operations have a level, and nothing else has one.',
    zh: '手术须注明级别，其他用途不得注明。',
  },
  NOT_HELD: {
    en: 'It is not held: its state is {state}.',
    zh: '当前并非锁号状态，而是 {state}。',
  },
  OFFER_OUTSIDE_WINDOW: {
    en: 'The time must lie in the window and last {durationMinutes} minutes.',
    zh: '时间须在所求时段内，且时长为 {durationMinutes} 分钟。',
  },
  OFFERED_ALREADY: {
    en: 'The group offers this doctor at this time already.',
    zh: '本集团已提供该医生的此时段。',
  },
  REASSIGNING_NEEDS_ACCEPTANCE: {
    en: 'The agreement asks for the acceptance of the doctor: the group has to name the substitute.',
    zh: '协议要求医生接受预约：须由集团指定替诊医生。',
  },
  REQUEST_CLOSED: {
    en: 'The request takes no offers any more: it is {state}, and offers were due at {answerDueAt}.',
    zh: '该需求不再接受报名：状态为 {state}，截止时间为 {answerDueAt}。',
  },
  REQUEST_EXPIRED: {
    en: 'The time to accept ended at {expiredAt}.',
    zh: '接受期限已于 {expiredAt} 届满。',
  },
  SAME_DOCTOR: {
    en: 'The substitute is the doctor who is booked.',
    zh: '替诊医生与原医生相同。',
  },
  WINDOW_NOT_AHEAD: {
    en: 'The window must lie ahead, answers be due before it ends, and the session fit into it.',
    zh: '时段须在未来，答复须在其结束前截止，且所需时长须能容纳于该时段。',
  },
});

export type BookingReason = keyof typeof bookingReasons | 'WRONG_STATE';
