import type { Arrows } from '../../../../platform/transition';
import type { ProductEvaluationState } from '../../resolver-types.generated';

/** An evaluation ends once: what is published stays. */
export const evaluationArrows: Arrows<ProductEvaluationState> = { OPEN: ['CLOSED'], CLOSED: [] };
