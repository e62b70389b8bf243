import { reasons } from '../../../platform/reason';

/** Why a programme or a cohort may be refused. Practice rules: the base and the roles of residency. */
export const programmeReasons = reasons({
  BASE_MISSING: {
    en: 'Residency training needs a base that the state accredited as its leading hospital.',
    zh: '住院医师规范化培训须由国家认定的培训基地牵头。',
  },
  COHORT_BEGAN: {
    en: 'The cohort has begun on {startsOn}: only its label, city and last day can be changed.',
    zh: '该期已于 {startsOn} 开班，仅可修改名称、城市与结束日期。',
  },
  COHORT_CANCELLED: { en: 'The cohort was cancelled.', zh: '该期已取消。' },
  COHORT_ENDED: { en: 'The cohort ended before {endsOn}.', zh: '该期已结束（{endsOn}）。' },
  COHORT_IN_PAST: {
    en: 'A cohort cannot begin on {startsOn}: today is {today}.',
    zh: '开班日期 {startsOn} 早于今日 {today}。',
  },
  GROUP_UNKNOWN: { en: 'There is no group {id}.', zh: '集团 {id} 不存在。' },
  HOSPITAL_UNKNOWN: { en: 'There is no hospital {id}.', zh: '医院 {id} 不存在。' },
  JOINT_HOSPITAL_NOT_PUBLIC: {
    en: 'Programmes are hosted jointly with public hospitals only.',
    zh: '培训项目只能与公立医院共同举办。',
  },
  MODULES_MISSING: {
    en: 'A programme is published with what it teaches: plan its modules first.',
    zh: '发布前须先设置培训模块。',
  },
  PREREQUISITE_CIRCLE: {
    en: 'Programme {id} needs this one itself.',
    zh: '项目 {id} 本身以此项目为前置条件。',
  },
  PROGRAMME_NOT_DRAFT: {
    en: 'A published programme keeps {fields}: trainees have chosen it so.',
    zh: '项目发布后不得更改 {fields}。',
  },
  PROGRAMME_CLOSED: { en: 'The programme is closed.', zh: '项目已关闭。' },
  SEATS_BELOW_TAKEN: {
    en: '{taken} seats are taken; there cannot be fewer.',
    zh: '已占用 {taken} 个名额，名额不得少于此数。',
  },
  SUPERVISOR_INACTIVE: {
    en: 'The doctor {id} does not practise: {status}.',
    zh: '医生 {id} 当前状态为 {status}，不能带教。',
  },
  SUPERVISOR_NOT_ENGAGED: {
    en: 'The doctor {id} is engaged in none of the groups that host the programme.',
    zh: '医生 {id} 未受聘于主办集团。',
  },
  SUPERVISOR_ROLE_MISSING: {
    en: 'Residency training needs a supervisor of candidates for a master’s degree or a doctorate.',
    zh: '住院医师规范化培训的带教医师须为硕士或博士研究生导师。',
  },
  SUPERVISOR_TITLE: {
    en: 'The doctor {id} may not supervise: the title is {title}, and must be associate chief or above.',
    zh: '医生 {id} 的职称为 {title}，带教须为副主任医师及以上。',
  },
  SUPERVISOR_UNKNOWN: { en: 'There is no doctor {id}.', zh: '医生 {id} 不存在。' },
  SUPERVISORS_MISSING: {
    en: 'A programme with cases to be done is published with those who supervise them.',
    zh: '发布前须先确定带教医师。',
  },
  WINDOW_AFTER_START: {
    en: 'Applications must close before the first day, {startsOn}.',
    zh: '报名须在开班日 {startsOn} 之前截止。',
  },
});

export type ProgrammeReason = keyof typeof programmeReasons | 'WRONG_STATE';
