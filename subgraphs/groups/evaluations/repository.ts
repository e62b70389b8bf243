import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import { oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import type { ListOf } from '../list-of';
import type { ProductEvaluationFilter, ProductEvaluationOrder } from '../resolver-types.generated';
import { ProductEvaluation } from './entities/product-evaluation';
import { ProductScore } from './entities/product-score';

/** All SQL of product evaluations. */
export function createEvaluationsRepository(reader: Reader, seal: CursorSeal, counting: Reader) {
  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(ProductEvaluation, 'id', ids),
    findScores: (ids: readonly string[]) =>
      reader.byKeys(ProductScore, 'evaluationId', ids, [
        { property: 'scoredAt', direction: 'ASC' },
        { property: 'doctorId', direction: 'ASC' },
      ]),
    /** Of every doctor: for the counts and medians, which are public. */
    findCounted: (ids: readonly string[]) => counting.byKeys(ProductScore, 'evaluationId', ids),

    page: (given: ListOf<ProductEvaluationFilter, ProductEvaluationOrder>) =>
      rootPage(reader, seal, ProductEvaluation, given, {
        field: 'Query.productEvaluations',
        conditions: [
          whenGiven(given.filter?.kind, (kinds) => oneOf('t.kind', kinds)),
          whenGiven(given.filter?.state, (states) => oneOf('t.state', states)),
          whenGiven(given.filter?.partner, (id) => where('t.partner_id = ?', id)),
        ],
        order: orderTerms(
          given.orderBy,
          { OPENED_ON: 'openedOn', PRODUCT: 'product' },
          { field: 'OPENED_ON', direction: 'DESC' },
        ),
      }),
  };
}

export type EvaluationsRepository = ReturnType<typeof createEvaluationsRepository>;
