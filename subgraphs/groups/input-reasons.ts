import { reasons } from '../../platform/reason';

/** What can be wrong with ids and codes of things that others own. */
export const inputReasons = reasons({
  ID_FORM: { en: '{field} is not an id.', zh: '{field} 不是有效的编号。' },
  SPECIALTY_FORM: {
    en: '{field} is not a code of a specialty, such as 04.02.',
    zh: '{field} 不是有效的诊疗科目代码（例如 04.02）。',
  },
});
