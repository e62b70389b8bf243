import { reasons } from '../../platform/reason';

/** What can be wrong with what people send about doctors. */
export const inputReasons = reasons({
  CODE_FORM: {
    en: '{field} holds something that is no code.',
    zh: '{field} 中含有不符合编码格式的内容。',
  },
  LICENCE_FORM: {
    en: '{field} must have 6 to 30 letters and digits.',
    zh: '{field} 须为 6 至 30 位字母或数字。',
  },
  SUBJECT_OF_SCOPE: {
    en: 'A suspension of the scope {scope} names what the scope needs, and nothing else.',
    zh: '范围为 {scope} 的暂停须且仅须注明对应的聘任或协议。',
  },
});
