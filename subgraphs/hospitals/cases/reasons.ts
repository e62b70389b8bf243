import { reasons } from '../../../platform/reason';

/** Why something may not be recorded of an operation. */
export const caseReasons = reasons({
  ANAESTHESIA_STARTED: {
    en: 'Anaesthesia has begun: the operation is no longer cancelled, but completed.',
    zh: '麻醉已开始，手术不能再取消，请按完成登记。',
  },
  CASE_NUMBER_TAKEN: {
    en: 'The hospital has a case with this number already.',
    zh: '该医院已有相同编号的病例。',
  },
  CASE_NOT_DONE: {
    en: 'The operation is not done: its state is {state}.',
    zh: '手术尚未完成，当前状态为 {state}。',
  },
  CLOSED_BY_OTHER_SIDE: {
    en: 'The event is closed by the side that did not record it.',
    zh: '不良事件须由未上报的另一方结案。',
  },
  CODE_MALFORMED: {
    en: '{field} must have 1 to 40 visible ASCII characters.',
    zh: '{field} 须为 1 至 40 个可见的 ASCII 字符。',
  },
  CREDITS_NOT_WHOLE: {
    en: 'The shares of procedure {position} sum to {sum}, not to 10000.',
    zh: '第 {position} 项手术的贡献份额合计为 {sum}，须为 10000。',
  },
  EVENT_CLOSED: { en: 'The event is closed already.', zh: '该不良事件已结案。' },
  FEEDBACK_GIVEN: {
    en: 'This side has given its feedback already.',
    zh: '本方已提交过反馈。',
  },
  INSTANT_IN_FUTURE: {
    en: '{field} lies in the future.',
    zh: '{field} 晚于当前时间。',
  },
  INSTANTS_OUT_OF_ORDER: {
    en: '{later} must not be before {earlier}.',
    zh: '{later} 不得早于 {earlier}。',
  },
  LEAD_NOT_FIRST: {
    en: 'The lead doctor of the case leads its first procedure.',
    zh: '病例的主刀医师须为第一项手术的主刀。',
  },
  ONE_LEAD_PER_PROCEDURE: {
    en: 'Procedure {position} must have one lead, not {leads}.',
    zh: '第 {position} 项手术须有且仅有一名主刀，当前为 {leads} 名。',
  },
  REOPERATION_TOO_LATE: {
    en: 'A reoperation counts within 30 days after the patient left the theatre.',
    zh: '非计划再次手术仅计术后 30 天内。',
  },
  THIRTY_DAYS_NOT_OVER: {
    en: 'That there was no reoperation is known after 30 days.',
    zh: '术后满 30 天方可登记无再次手术。',
  },
});

export type CaseReason = keyof typeof caseReasons | 'WRONG_STATE';
