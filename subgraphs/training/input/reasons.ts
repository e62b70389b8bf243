import { reasons } from '../../../platform/reason';

/** What can be wrong with what is sent to any room. */
export const inputReasons = reasons({
  ID_FORM: { en: '{field} is not an id.', zh: '{field} 不是有效的编号。' },
  NAME_MISSING: {
    en: 'A name is needed, in Chinese or in English.',
    zh: '中文名称与英文名称至少填写一项。',
  },
  PATIENT_IDENTITY_REFUSED: {
    en: '{field} must not identify a patient: use a pseudonym of 8 to 64 letters, digits, - and _, with a digit.',
    zh: '{field} 不得含有可识别患者身份的信息：请使用 8 至 64 位含数字的化名编号。',
  },
  SPECIALTY_FORM: {
    en: '{field} is not a code of a specialty, such as 04.02.',
    zh: '{field} 不是有效的诊疗科目代码（例如 04.02）。',
  },
});
