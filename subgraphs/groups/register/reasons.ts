import { reasons } from '../../../platform/reason';

/** Why the register may refuse a group, or what is written about it. */
export const registerReasons = reasons({
  DATE_FORM: {
    en: '{field} must be a day, a month or a year that exists: 2016-02-27, 2015-09 or 2015.',
    zh: '{field} 须为存在的日、月或年，例如 2016-02-27、2015-09 或 2015。',
  },
  FOUNDED_IN_FUTURE: {
    en: 'A group cannot have been founded on {foundedOn}: today is {today}.',
    zh: '成立日期 {foundedOn} 晚于今日 {today}。',
  },
  FOUNDER_NOT_YOURSELF: {
    en: 'Whoever founds a group names himself among its founders.',
    zh: '创办人须将本人列入创始人。',
  },
  GROUP_INCOMPLETE: {
    en: 'A completed group cannot leave these unsaid: {missing}.',
    zh: '已补全信息的集团不得缺少：{missing}。',
  },
  GROUP_WITHOUT_NAME: {
    en: 'A group needs a Chinese or an English name.',
    zh: '集团须有中文名或英文名。',
  },
  NOT_UNDER_UMBRELLA: {
    en: 'The group is under no umbrella.',
    zh: '该集团未加入任何集团旗下。',
  },
  OWN_UMBRELLA: {
    en: 'A group cannot join its own umbrella.',
    zh: '集团不能加入自己旗下。',
  },
  SLUG_FORM: {
    en: 'slug must have 2 to 60 lower-case letters, digits and single hyphens between them.',
    zh: 'slug 须为 2 至 60 个小写字母或数字，中间可用单个连字符。',
  },
  SLUG_TAKEN: {
    en: 'Another group has the slug {slug}; choose a different one.',
    zh: 'slug {slug} 已被占用，请另选。',
  },
  SPIN_OFF_CIRCULAR: {
    en: 'A group cannot come out of itself or of its own spin-off.',
    zh: '集团不能源自自身或自己的分立集团。',
  },
  STAKE_WITHOUT_STAKEHOLDER: {
    en: 'A stake can only be stated where the parent is a stakeholder.',
    zh: '仅当母集团持股时才能填写持股比例。',
  },
  UMBRELLA_GONE: {
    en: 'That umbrella is closed: its group is {status}.',
    zh: '该集团状态为 {status}，不能再吸收旗下集团。',
  },
  UMBRELLA_NESTED: {
    en: 'A group with affiliates cannot join an umbrella, and an affiliate cannot be one.',
    zh: '已有旗下集团者不得再加入他人旗下，旗下集团也不得再吸收其他集团。',
  },
  UNDER_AN_UMBRELLA: {
    en: 'The group is under an umbrella already; it leaves that one first.',
    zh: '该集团已在某集团旗下，须先退出。',
  },
});

export type RegisterReason = keyof typeof registerReasons;
