import { reasons } from './reason';

/** What can be wrong with a question, whatever it is about. */
export const platformReasons = reasons({
  DAYS_OUT_OF_RANGE: {
    en: 'days: this many days cannot be asked for.',
    zh: 'days：不能查询这么多天。',
  },
  DAYS_REVERSED: { en: 'The period must begin before it ends.', zh: '期间的开始须早于结束。' },
  EMPTY_PERIOD: { en: 'The period must begin before it ends.', zh: '期间的开始须早于结束。' },
  FIRST_OUT_OF_RANGE: {
    en: 'first must be from 1 to {most}.',
    zh: 'first 须在 1 至 {most} 之间。',
  },
  INVALID_CURSOR: {
    en: 'after: this cursor does not belong to this list; start without one.',
    zh: 'after：该游标不属于此列表，请不带游标重新开始。',
  },
  INVALID_DATE: {
    en: 'A Date is a day that exists, written as YYYY-MM-DD.',
    zh: 'Date 须为真实存在的日期，格式为 YYYY-MM-DD。',
  },
  INVALID_DATE_TIME: {
    en: 'A DateTime is an instant such as 2026-03-01T08:00:00Z.',
    zh: 'DateTime 须为带时区的时刻，例如 2026-03-01T08:00:00Z。',
  },
  INVALID_FEN: {
    en: 'A Fen is a whole number of fen, at most 9007199254740991.',
    zh: 'Fen 须为整数（分），绝对值不超过 9007199254740991。',
  },
  MISSING_ACCESS: {
    en: 'You may not ask for all of this.',
    zh: '您无权查询其中部分内容。',
  },
  PERIOD_EMPTY: { en: 'The period must begin before it ends.', zh: '期间的开始须早于结束。' },
  SOURCE_STALE: {
    en: 'Facts that this answer rests on are not up to date; try again soon.',
    zh: '此答案所依据的数据尚未更新，请稍后再试。',
  },
  WINDOW_REVERSED: { en: 'The period must begin before it ends.', zh: '期间的开始须早于结束。' },
});
