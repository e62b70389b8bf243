import { reasons } from '../../../platform/reason';

/** Why a time cannot be booked: what `BookingConflict.code` says. */
export const conflictReasons = reasons({
  AGREEMENT_AMBIGUOUS: {
    en: 'More than one agreement covers it: say which.',
    zh: '有多份合作协议适用，请指明其中一份。',
  },
  AGREEMENT_INACTIVE: {
    en: 'No agreement covers it: {detail}.',
    zh: '没有适用的合作协议：{detail}。',
  },
  HOLD_EXPIRED: {
    en: 'The hold ran out at {expiredAt}.',
    zh: '锁号已于 {expiredAt} 到期。',
  },
  HOLD_LIMIT: {
    en: 'The hospital holds enough for now ({limit}, at most {most}).',
    zh: '医院当前锁号已达上限（{limit}，最多 {most}）。',
  },
  INVALID_TIME: {
    en: 'This time cannot be booked: {detail}.',
    zh: '该时间不可预约：{detail}。',
  },
  NOT_ELIGIBLE: {
    en: 'The doctor may not do this there and then: {detail}.',
    zh: '该医生不能在该地点和时间执业：{detail}。',
  },
  OUTSIDE_AVAILABILITY: {
    en: 'The doctor does not work then: {detail}.',
    zh: '该医生此时不出诊：{detail}。',
  },
  QUOTA_EXCEEDED: {
    en: 'The agreement allows {bookings} bookings per {per}, and they are used up.',
    zh: '协议每 {per} 限 {bookings} 次预约，现已用完。',
  },
  SESSION_REQUIRED: {
    en: 'Operations under this agreement must lie in a block that the site has offered.',
    zh: '该协议下的手术须在院区已提供的时段内。',
  },
  SESSION_WITHDRAWN: {
    en: 'The block in which it lay was withdrawn.',
    zh: '原定手术室时段已被撤回。',
  },
  SLOT_TAKEN: {
    en: 'The doctor is not free then.',
    zh: '该医生此时段已被占用。',
  },
  THEATRE_TAKEN: {
    en: 'The theatre is taken then.',
    zh: '该手术室此时段已被占用。',
  },
  THEATRE_UNSUITABLE: {
    en: 'The theatre is not one of this site that is in use.',
    zh: '该手术室不属于此院区或未启用。',
  },
  TRAVEL_CONFLICT: {
    en: 'The way from or to another visit takes longer than the time between.',
    zh: '与另一次出诊之间的间隔不足以往返。',
  },
});

export type ConflictCode = keyof typeof conflictReasons;
