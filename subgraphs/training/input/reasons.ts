import { reasons } from '../../../platform/reason';

/** What can be wrong with what is sent to any room. */
export const inputReasons = reasons({
  ID_FORM: { en: '{field} is not an id.', zh: '{field} 不是有效的编号。' },
  NAME_MISSING: {
    en: 'A name is needed, in Chinese or in English.',
    zh: '中文名称与英文名称至少填写一项。',
  },
  PATIENT_IDENTITY_REFUSED: {
    en: '{field} must not hold the number of a person: no patient is identified here.',
    zh: '{field} 不得含有身份证号或手机号等可识别个人的号码。',
  },
  SPECIALTY_FORM: {
    en: '{field} is not the code of a specialty.',
    zh: '{field} 不是有效的诊疗科目代码。',
  },
});
