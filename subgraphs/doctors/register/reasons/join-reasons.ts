import { reasons } from '../../../../platform/reason';
import { engagementReasons } from './engagement-reasons';

const { DOCTOR_NOT_WORKING } = engagementReasons;

/** Why a doctor cannot ask to join, or a group not take up what was asked. */
export const joinReasons = reasons({
  ALREADY_ENGAGED: {
    en: 'The group engages the doctor already.',
    zh: '该医生已受聘于本集团。',
  },
  DOCTOR_NOT_WORKING,
  GROUP_TAKES_NO_REQUESTS: {
    en: 'The group answers no requests here: its status is {status}. Ask the alliance.',
    zh: '该集团当前状态为 {status}，不在此处受理申请，请向联盟提出。',
  },
  NOT_A_MEMBER: {
    en: 'Only members in good standing answer what the alliance was asked; the status is {status}.',
    zh: '向联盟提出的申请仅由正常成员答复，当前状态为 {status}。',
  },
  REQUEST_ALREADY_OPEN: {
    en: 'A request to the same side still waits; withdraw it or wait for the answer.',
    zh: '已有一份同样的申请正在等待答复，请先撤回或等待。',
  },
});

export type JoinReason = keyof typeof joinReasons | 'WRONG_STATE';
