import { reasons } from '../../platform/reason';

export const patientReasons = reasons({
  PATIENT_IDENTITY_REFUSED: {
    en: '{field} must not identify a patient: use a pseudonym of 8 to 64 letters, digits, - and _, with a digit.',
    zh: '{field} 不得含有可识别患者身份的信息：请使用 8 至 64 位含数字的化名编号。',
  },
});
