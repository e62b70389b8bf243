import { reasons } from '../../platform/reason';

/** Why figures cannot be asked for like this. */
export const reportReasons = reasons({
  PERIOD_TOO_LONG: {
    en: 'The period has at most {most} months.',
    zh: '期间最长 {most} 个月。',
  },
  TOO_MANY_CODES: { en: 'Give at most {most} codes.', zh: '最多可给出 {most} 个指标代码。' },
  UNKNOWN_MEASURE: { en: 'There is no measure with this code.', zh: '没有该代码的指标。' },
});
