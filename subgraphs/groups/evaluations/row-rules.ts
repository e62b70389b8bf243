import { everybody, rowRules } from '../../../platform/access/row-rules';
import { anyOf } from '../access/any-of';
import { members } from '../access/members';
import { secretariat } from '../access/secretariat';
import { ProductEvaluation } from './entities/product-evaluation';
import { ProductScore } from './entities/product-score';

/** What several doctors think together is public; who they are is for those of the alliance. */
export const evaluationRules = rowRules(
  [ProductEvaluation, everybody],
  [ProductScore, anyOf(secretariat, members)],
);
