import { reasons } from '../reason';

/** What can be wrong with any command. */
export const commandReasons = reasons({
  CLIENT_REQUEST_ID: {
    en: 'clientRequestId must have 8 to 64 visible ASCII characters.',
    zh: 'clientRequestId 须为 8 至 64 个可见的 ASCII 字符。',
  },
  ID_MALFORMED: { en: '{field} is not an id.', zh: '{field} 不是有效的标识。' },
  LIST_LENGTH: {
    en: '{field} must have {least} to {most} entries.',
    zh: '{field} 须有 {least} 至 {most} 项。',
  },
  LIST_REPEATS: { en: '{field} names something twice.', zh: '{field} 中有重复项。' },
  NUMBER_OUT_OF_RANGE: {
    en: '{field} must be from {least} to {most}.',
    zh: '{field} 须在 {least} 至 {most} 之间。',
  },
  PERIOD_REVERSED: { en: 'The period must end after it begins.', zh: '期间的结束须晚于开始。' },
  STALE_VERSION: {
    en: 'Somebody changed this in the meantime; read it again.',
    zh: '数据已被他人修改，请重新读取后再试。',
  },
  TEXT_LENGTH: {
    en: '{field} must have {least} to {most} characters.',
    zh: '{field} 须为 {least} 至 {most} 个字符。',
  },
  TEXT_UNPRINTABLE: {
    en: '{field} holds characters that cannot be printed.',
    zh: '{field} 含有不可显示的字符。',
  },
  WRONG_STATE: {
    en: 'From {state} it cannot become {wanted}; possible: {possible}.',
    zh: '当前状态 {state} 不能变为 {wanted}；可变为：{possible}。',
  },
});
