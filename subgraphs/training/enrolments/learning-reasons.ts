import { reasons } from '../../../platform/reason';

/** Why a case, a result or a certificate may be refused. */
export const learningReasons = reasons({
  ASSESSOR_IS_TRAINEE: { en: 'Nobody assesses oneself.', zh: '学员不能考核自己。' },
  ASSESSOR_MISSING: { en: 'Say which doctor assessed.', zh: '请填写考核医师。' },
  ASSESSOR_NOT_OF_PROGRAMME: {
    en: 'The assessor neither supervises in the programme nor is engaged in a group that hosts it.',
    zh: '考核医师既不是该项目的带教医师，也未受聘于主办集团。',
  },
  BEFORE_TRAINING: {
    en: '{day} is before the training began, on {startedOn}.',
    zh: '{day} 早于开始培训的日期 {startedOn}。',
  },
  CERTIFICATE_EXISTS: {
    en: 'There is a certificate for this training already.',
    zh: '该培训已颁发证书。',
  },
  CERTIFICATE_REVOKED: { en: 'The certificate was revoked already.', zh: '该证书已被撤销。' },
  NOT_IN_TRAINING: {
    en: 'Only those in training record and are assessed; this enrolment is {state}.',
    zh: '仅培训中的学员可登记病例或接受考核，当前状态为 {state}。',
  },
  REQUIREMENT_UNKNOWN: {
    en: 'The programme asks for no such cases.',
    zh: '该项目没有此病例要求。',
  },
  TRAINING_NOT_COMPLETED: {
    en: 'A certificate is for a training that was completed; this one is {state}.',
    zh: '仅完成培训者可获证书，当前状态为 {state}。',
  },
  VALID_UNTIL_PAST: {
    en: 'A certificate cannot run out on {validUntil}: today is {today}.',
    zh: '证书有效期 {validUntil} 不得早于或等于今日 {today}。',
  },
});

export type LearningReason =
  keyof typeof learningReasons | 'MODULE_UNKNOWN' | 'NOT_YET' | 'WRONG_STATE';
