import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { allianceDay } from '../../domain/alliance-day';
import { changeWithTrace } from '../../history/change-with-trace';
import { Partner } from '../../partners/entities/partner';
import { requireOwner } from '../../partners/require-owner';
import { evaluationArrows } from '../domain/evaluation-arrows';
import { ProductEvaluation } from '../entities/product-evaluation';
import { evaluationOutcome, type EvaluationOutcome } from '../outcome';

interface CloseEvaluation {
  readonly id: string;
  readonly expectedVersion: number;
}

/** No scores are taken any more; the medians stay. */
export async function closeEvaluation(
  work: Work,
  { id, expectedVersion }: CloseEvaluation,
): Promise<EvaluationOutcome> {
  const row = await work.lock(ProductEvaluation, id);
  const partner = await work.share(Partner, row.partnerId);
  requireOwner(work.viewer, partner.groupId);
  requireVersion(row, expectedVersion);
  refuse(transitionRefusal(evaluationArrows, row.state, 'CLOSED'));
  const changes = { state: 'CLOSED', closedOn: allianceDay(work.now) } as const;
  return evaluationOutcome(await changeWithTrace(work, ProductEvaluation, row, changes));
}
