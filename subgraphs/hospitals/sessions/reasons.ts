import { reasons } from '../../../platform/reason';

/** Why blocks of time may not be offered or withdrawn. */
export const sessionReasons = reasons({
  BLOCK_IN_PAST: {
    en: 'A block must begin in the future: {startsAt} has passed.',
    zh: '可用时段须在未来开始：{startsAt} 已过。',
  },
  BLOCK_TOO_LONG: {
    en: 'A block lasts at most 24 hours.',
    zh: '单个可用时段最长 24 小时。',
  },
  BLOCKS_OVERLAP: {
    en: 'Blocks of one theatre never overlap: {startsAt} is taken already.',
    zh: '同一手术室的时段不得重叠：{startsAt} 起的时段已被占用。',
  },
  GROUP_NOT_OF_AGREEMENT: {
    en: 'The agreement is with another group.',
    zh: '该合作协议属于其他集团。',
  },
  THEATRE_NOT_IN_USE: {
    en: 'The theatre is not in use.',
    zh: '该手术室未启用。',
  },
});

export type SessionReason = keyof typeof sessionReasons | 'HOSPITAL_NOT_COMPLETED' | 'WRONG_STATE';
