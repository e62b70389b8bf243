import { CreateEvaluations1767225600009 } from '../migrations/1767225600009-create-evaluations';
import { ProductEvaluation } from './entities/product-evaluation';
import { ProductScore } from './entities/product-score';
import { evaluationReasons } from './reasons';
import { Mutation } from './resolvers/mutation';
import * as evaluation from './resolvers/product-evaluation';
import { Query } from './resolvers/query';
import { evaluationRules } from './row-rules';

/** What doctors think of the products of partners. */
export const evaluations = {
  entities: [ProductEvaluation, ProductScore],
  rowRules: evaluationRules,
  migrations: [CreateEvaluations1767225600009],
  appendOnly: ['product_scores'],
  reasons: evaluationReasons,
  resolvers: { Query, Mutation, ...evaluation },
};
