import { reasons } from '../../../platform/reason';

/** Why a question to the register cannot be answered. */
export const queryReasons = reasons({
  ID_OR_SLUG: { en: 'Give either an id or a slug.', zh: '请提供 id 或 slug，二者择一。' },
  SEARCH_TEXT: { en: 'The text is empty or too long.', zh: '搜索文字为空或过长。' },
});
