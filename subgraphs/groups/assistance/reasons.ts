import { reasons } from '../../../platform/reason';

/** Why help, or an article, may be refused. */
export const assistanceReasons = reasons({
  ALREADY_OFFERED: {
    en: 'Your group has made its offer to this request already.',
    zh: '贵集团已对该求助提出过帮助。',
  },
  ALREADY_RATED: {
    en: 'Your group has rated this help already.',
    zh: '贵集团已对本次帮助作出评价。',
  },
  ARTICLE_WITHDRAWN: { en: 'The article was withdrawn.', zh: '该文章已撤回。' },
  AUDIENCE_GROUP: {
    en: 'audienceGroup is needed for the audience GROUP, and for no other.',
    zh: '仅当可见范围为 GROUP 时，须且只须填写 audienceGroup。',
  },
  NO_OFFER: {
    en: 'There is no open offer of that group.',
    zh: '该集团没有待选的帮助提议。',
  },
  NOTHING_TO_RATE: {
    en: 'No help was accepted yet: the request is {state}.',
    zh: '尚未接受任何帮助，当前状态为 {state}。',
  },
  OWN_REQUEST: {
    en: 'A group cannot offer help to itself.',
    zh: '集团不能向自己提供帮助。',
  },
  REQUEST_NOT_OPEN: {
    en: 'The request takes no offers any more: it is {state}.',
    zh: '该求助已不再接受提议，当前状态为 {state}。',
  },
});

export type AssistanceReason =
  keyof typeof assistanceReasons | 'NOT_IN_GOOD_STANDING' | 'WRONG_STATE';
