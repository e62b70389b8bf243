import { reasons } from '../../platform/reason';

/** Why something lies outside what a group and a hospital agreed on. */
export const scopeReasons = reasons({
  AGREEMENT_NOT_IN_FORCE: {
    en: 'The agreement is not in force: its stage is {stage}.',
    zh: '合作协议当前阶段为 {stage}，尚未生效或已中止。',
  },
  GROUP_NOT_COMPLETED: {
    en: 'The group is known from sources only; complete its register first.',
    zh: '该集团仅有资料记载，请先补全登记信息。',
  },
  HOSPITAL_NOT_COMPLETED: {
    en: 'The hospital is known from sources only; complete its register first.',
    zh: '该医院仅有资料记载，请先补全登记信息。',
  },
  OUTSIDE_VALIDITY: {
    en: 'The agreement does not hold on {day}.',
    zh: '{day} 不在合作协议有效期内。',
  },
  PURPOSE_NOT_AGREED: {
    en: 'The agreement does not cover the purpose {purpose}.',
    zh: '合作协议未约定用途 {purpose}。',
  },
  SITE_NOT_AGREED: {
    en: 'The agreement does not cover this site.',
    zh: '合作协议未覆盖该院区。',
  },
  SPECIALTY_NOT_AGREED: {
    en: 'The agreement does not cover the specialty {specialty}.',
    zh: '合作协议未覆盖专业 {specialty}。',
  },
});

export type ScopeReason = keyof typeof scopeReasons;
