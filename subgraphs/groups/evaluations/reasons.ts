import { reasons } from '../../../platform/reason';
import { conferenceReasons } from '../conferences/reasons';

/** Why something about product evaluations may be refused. */
export const evaluationReasons = reasons({
  DOCTOR_NOT_OF_GROUP: conferenceReasons.DOCTOR_NOT_OF_GROUP,
  EVALUATION_CLOSED: {
    en: 'The evaluation is closed: no scores are taken any more.',
    zh: '评价已结束，不再接受评分。',
  },
  INTERESTS_UNDECLARED: {
    en: 'Say which interests you have, or declare that you have none.',
    zh: '请说明利益关系，或声明无利益关系。',
  },
  SCORED_ALREADY: {
    en: 'This doctor has scored the product already.',
    zh: '该医生已对此产品评分。',
  },
  TITLE_TOO_LOW: {
    en: 'Products are scored by associate chief and chief physicians.',
    zh: '仅副主任医师及以上职称可参与产品评分。',
  },
});

export type EvaluationReason = keyof typeof evaluationReasons | 'WRONG_STATE';
