import type { Role } from './roles';

/** What the roles are called by the people who have them. */
export const roleTitles: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  FRONT_END_APP: { zh: '前端应用', en: 'Front-end app' },
  DOCTOR: { zh: '医生', en: 'Doctor' },
  GROUP_ADMIN: { zh: '集团管理员', en: 'Group administrator' },
  PARTNER_HOSPITAL: { zh: '合作医院', en: 'Partner hospital' },
  HOSPITAL_STAFF: { zh: '医院工作人员', en: 'Hospital staff' },
  TRAINING_MANAGER: { zh: '培训主管', en: 'Training manager' },
  ANALYST: { zh: '分析师', en: 'Analyst' },
  SECRETARIAT: { zh: '联盟秘书处', en: 'Secretariat' },
  AUDITOR: { zh: '审计员', en: 'Auditor' },
  OPERATOR: { zh: '运维', en: 'Operator' },
};
