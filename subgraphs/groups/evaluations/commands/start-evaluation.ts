import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { text } from '../../../../platform/input/text';
import { allianceDay } from '../../domain/alliance-day';
import { Partner } from '../../partners/entities/partner';
import { requireOwner } from '../../partners/require-owner';
import { ProductEvaluation } from '../entities/product-evaluation';
import { evaluationOutcome, type EvaluationOutcome } from '../outcome';

interface StartEvaluation {
  readonly partner: string;
  readonly product: string;
  readonly kind: ProductEvaluation['kind'];
}

/** Those whose partner it is ask doctors what they think of a product. */
export async function startEvaluation(
  work: Work,
  input: StartEvaluation,
): Promise<EvaluationOutcome> {
  const product = text('product', input.product, 200);
  const partner = await work.share(Partner, input.partner);
  requireOwner(work.viewer, partner.groupId);
  const row: ProductEvaluation = {
    id: newId(work.now.getTime()),
    partnerId: partner.id,
    product,
    kind: input.kind,
    state: 'OPEN',
    openedOn: allianceDay(work.now),
    closedOn: null,
    version: 1,
  };
  await work.insert(ProductEvaluation, row);
  return evaluationOutcome(row);
}
