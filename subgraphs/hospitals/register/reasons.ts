import { reasons } from '../../../platform/reason';

/** Why an entry of the register may be refused. */
export const registerReasons = reasons({
  AGREEMENT_WOULD_BREAK: {
    en: 'An active agreement rests on what this would change ({because}): amend or suspend it first.',
    zh: '现行合作协议依赖此项信息（{because}），请先修订或中止协议。',
  },
  CODE_TAKEN: {
    en: 'The code {code} is taken.',
    zh: '代码 {code} 已被使用。',
  },
  GRADE_WITHOUT_LEVEL: {
    en: 'A grade belongs to a level: state the level too.',
    zh: '等次须与级别一并填写。',
  },
  HOSPITAL_INCOMPLETE: {
    en: 'The entry of the hospital is incomplete; missing: {missing}.',
    zh: '医院登记信息不完整，缺少：{missing}。',
  },
  HOSPITAL_KNOWN: {
    en: 'A hospital of this name in this city is in the register already: {hospital}.',
    zh: '该城市的同名医院已登记：{hospital}。',
  },
  LABEL_TAKEN: {
    en: 'The site has a theatre or room {label} already.',
    zh: '该院区已有手术室或诊室 {label}。',
  },
  NOT_A_REGISTRABLE_SUBJECT: {
    en: 'Hospitals register for subjects of the national list only, not for {below}.',
    zh: '医院只能登记国家诊疗科目，{below} 不在名录中。',
  },
  SITE_OF_ANOTHER_HOSPITAL: {
    en: 'The site {elsewhere} belongs to another hospital.',
    zh: '院区 {elsewhere} 属于其他医院。',
  },
  SPECIALTY_UNKNOWN: {
    en: 'There is no specialty with the code {unknown}.',
    zh: '没有代码为 {unknown} 的专业。',
  },
  SPECIALTY_KEY_FORM: {
    en: 'The key of a sub-specialty has 2 to 12 small letters or dashes.',
    zh: '亚专业代码须为 2 至 12 个小写字母或连字符。',
  },
  ID_FORM: { en: '{field} is not an id.', zh: '{field} 不是有效的编号。' },
  SUBJECT_TOO_DEEP: {
    en: 'Sub-specialties stand below subjects of the second level only.',
    zh: '亚专业只能设在二级诊疗科目之下。',
  },
  THEATRE_HAS_SESSIONS: {
    en: 'Sessions are offered in this theatre: withdraw them first.',
    zh: '该手术室仍有已发布的时段，请先撤回。',
  },
  TIME_ZONE_UNKNOWN: {
    en: '{timeZone} is no time zone of the IANA database.',
    zh: '{timeZone} 不是有效的 IANA 时区。',
  },
  HEAD_WITHOUT_APPOINTER: {
    en: 'State who appointed the head of the department.',
    zh: '请注明科室负责人由哪一方任命。',
  },
});

export type RegisterReason = keyof typeof registerReasons;
