import { reasons } from '../../../platform/reason';

/** Why an enrolment may be refused. */
export const enrolmentReasons = reasons({
  ALREADY_ENROLLED: {
    en: 'This trainee is enrolled in the cohort already.',
    zh: '该学员已报名本期。',
  },
  ALREADY_SUPERVISED: {
    en: 'This doctor supervises the trainee already.',
    zh: '该医生已是该学员的带教医师。',
  },
  APPLICATIONS_NOT_TAKEN: {
    en: 'The cohort takes no applications at this moment: {phase}.',
    zh: '本期目前不接受报名（{phase}）。',
  },
  COHORT_NOT_RUNNING: {
    en: 'Training starts while the cohort runs, from {startsOn}: it is {phase}.',
    zh: '本期自 {startsOn} 起开班，当前状态为 {phase}。',
  },
  COHORT_TAKES_NOBODY: {
    en: 'The cohort takes nobody any more: {phase}.',
    zh: '本期已不再招收学员（{phase}）。',
  },
  MEMBER_NUMBER_FORM: {
    en: 'number must have 1 to 40 letters, digits, - and _.',
    zh: '编号须为 1 至 40 位字母、数字、- 或 _。',
  },
  NOT_COMPLETE: {
    en: 'Not complete: {modulesPassed} of {modulesRequired} modules passed, {casesMissing} case counts missing, attendance reached: {attendanceReached}.',
    zh: '尚未完成：已通过模块 {modulesPassed}/{modulesRequired}，未达标病例项 {casesMissing}，出勤达标：{attendanceReached}。',
  },
  NOT_SUPERVISED_NOW: {
    en: 'A supervisor is for those who are admitted or in training; this one is {state}.',
    zh: '仅已录取或培训中的学员可指定带教医师，当前状态为 {state}。',
  },
  NO_SEAT_LEFT: { en: 'All {seats} seats are taken.', zh: '{seats} 个名额已满。' },
  OTHERS_WAIT: {
    en: '{waiting} others wait for a seat and were there before.',
    zh: '另有 {waiting} 人排在前面等候名额。',
  },
  PREREQUISITES_MISSING: {
    en: 'Programmes must be completed before: {programmes}.',
    zh: '须先完成前置项目：{programmes}。',
  },
  PROGRAMME_REPORTED: {
    en: 'The programme is known from documents only; its hosts have not completed it.',
    zh: '该项目仅据文献记载，尚未由主办方完善，不能报名。',
  },
  SEATS_LEFT: {
    en: '{free} seats are free: admit instead.',
    zh: '尚有 {free} 个名额，请直接录取。',
  },
  SUPERVISOR_FULL: {
    en: 'This doctor has {most} trainees already.',
    zh: '该医生已带教 {most} 名学员，达到上限。',
  },
  SUPERVISOR_IS_TRAINEE: { en: 'Nobody supervises oneself.', zh: '学员不能带教自己。' },
  SUPERVISOR_MISSING: {
    en: 'Cases must be done here, and nobody is there to confirm them: assign a supervisor.',
    zh: '该项目有病例要求，须先指定带教医师。',
  },
  SUPERVISOR_NOT_OF_PROGRAMME: {
    en: 'The doctor {id} is not among those who supervise in this programme.',
    zh: '医生 {id} 不在该项目的带教医师名单中。',
  },
  TRAINEE_NAME_DIFFERS: {
    en: 'This number is that of somebody with another name.',
    zh: '该编号已登记在另一姓名之下。',
  },
  TRAINEE_UNCLEAR: {
    en: 'A trainee is a doctor, a student or a member of an institution: give exactly one of them.',
    zh: '学员须为医生、医学生或基层机构人员三者之一。',
  },
  TRAINEE_UNKNOWN: { en: 'There is no doctor {id}.', zh: '医生 {id} 不存在。' },
});

export type EnrolmentReason = keyof typeof enrolmentReasons | 'WRONG_STATE';
