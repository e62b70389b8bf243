import { reasons } from '../../../../platform/reason';
import { engagementReasons } from './engagement-reasons';

const { GROUP_WANTS_FREE_DOCTORS, IN_SYSTEM_FULL_TIME } = engagementReasons;

/** Why a doctor cannot be registered so, or the register not say this of a doctor. */
export const doctorReasons = reasons({
  FREE_HAS_NO_MAIN_EMPLOYER: {
    en: 'A doctor in free practice has no main employer.',
    zh: '自由执业医生没有主要任职单位。',
  },
  GROUP_WANTS_FREE_DOCTORS,
  IN_SYSTEM_FULL_TIME,
  LICENCE_KNOWN: {
    en: 'The holder of this licence is in the register already: use that record.',
    zh: '该执业证书持有人已登记，请使用已有记录。',
  },
  LICENCE_SETTLED: {
    en: 'The licence number is recorded already and stays.',
    zh: '执业证书编号已登记，不可更改。',
  },
  MAIN_EMPLOYER_MISSING: {
    en: 'A doctor with a public post needs a main employer; the practice mode is {practiceMode}.',
    zh: '执业方式为 {practiceMode} 的医生须填写主要任职单位。',
  },
  MAIN_EMPLOYER_UNKNOWN: {
    en: 'No hospital of the register has the id {hospital}; name the employer in words.',
    zh: '登记中没有编号为 {hospital} 的医院，请以文字填写任职单位。',
  },
  NAME_KNOWN: {
    en: 'Doctors of this name are in the register without a licence number: complete that record, or name them in otherThan.',
    zh: '登记中已有同名且未登记证书编号的医生：请完善该记录，或在 otherThan 中注明并非同一人。',
  },
  PRACTISING_IN_FUTURE: {
    en: 'The doctor cannot have practised since {since}: today is {today}.',
    zh: '执业起始日期 {since} 晚于今日 {today}。',
  },
});

export type DoctorReason = keyof typeof doctorReasons;
