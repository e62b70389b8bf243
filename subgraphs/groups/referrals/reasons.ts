import { reasons } from '../../../platform/reason';

/** Why a referral may be refused (rules of passing patients on; fees are against practice rules). */
export const referralReasons = reasons({
  ANSWER_OVERDUE: {
    en: 'The time to answer has passed; the sender was offered other groups.',
    zh: '答复期限已过，系统已向转出方推荐其他集团。',
  },
  BOOKING_NAMED_ALREADY: {
    en: 'The booking is for one patient, and another referral names it.',
    zh: '该预约仅限一名患者，且已被另一转诊占用。',
  },
  BOOKING_NOT_CONFIRMED: {
    en: 'Only a confirmed booking schedules a visit; this one is {booking}.',
    zh: '只有已确认的预约才能安排就诊；该预约状态为 {booking}。',
  },
  BOOKING_OF_OTHER_SPECIALTY: {
    en: 'The booking is for {booked}, the referral for {specialty}.',
    zh: '预约专业为 {booked}，转诊专业为 {specialty}，两者不符。',
  },
  BOOKING_OVER: {
    en: 'The booking began at {startsAt} already.',
    zh: '该预约已于 {startsAt} 开始。',
  },
  CONSENT_IN_FUTURE: {
    en: 'The patient cannot have agreed on {consentOn}: today is {today}.',
    zh: '患者同意日期 {consentOn} 晚于今日 {today}。',
  },
  EMERGENCY_NOT_BY_REFERRAL: {
    en: 'Emergencies are not passed on here: call the receiving hospital or 120.',
    zh: '急诊不得通过转诊办理：请直接致电接收医院或拨打 120。',
  },
  FEE_FOR_REFERRAL: {
    en: 'No fee or share may depend on a referral.',
    zh: '转诊不得与任何费用或分成挂钩。',
  },
  NOT_ACCEPTED: {
    en: 'Only a patient who was taken can be handed on; the referral is {state}.',
    zh: '只有已接收的患者才能移交；当前状态为 {state}。',
  },
  RECEIVER_NOT_IN_GOOD_STANDING: {
    en: 'The receiving group takes no patients: its status is {status}.',
    zh: '接收集团当前状态为 {status}，不能接收患者。',
  },
  SAME_GROUP: {
    en: 'A group cannot pass a patient to itself.',
    zh: '转出与接收集团不能相同。',
  },
  SENDER_NOT_IN_GOOD_STANDING: {
    en: 'The sending group may not pass patients on: its status is {status}.',
    zh: '转出集团当前状态为 {status}，不能转诊。',
  },
  SPECIALTY_NOT_COVERED: {
    en: 'The receiving group does not cover the specialty {specialty}.',
    zh: '接收集团的专业未覆盖 {specialty}。',
  },
});

export type ReferralReason = keyof typeof referralReasons | 'WRONG_STATE';
