import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { requireSide } from '../../require-side';
import { AdverseEvent } from '../entities/adverse-event';

interface CloseAdverseEvent {
  readonly id: string;
  readonly conclusion: string;
}

/** The other side says what came of it: so both have looked. */
export async function closeAdverseEvent(work: Work, input: CloseAdverseEvent) {
  const conclusion = clinicalText('conclusion', input.conclusion, 4000);
  const row = await work.lock(AdverseEvent, input.id);
  const side = requireSide(work.viewer, row, 'close this event');
  if (row.closedAt !== null) refuse({ reason: 'EVENT_CLOSED' });
  if (side === row.recordedBy) refuse({ reason: 'CLOSED_BY_OTHER_SIDE' });
  const closing = { closedAt: work.now, conclusion };
  await work.manager.update(AdverseEvent, { id: row.id }, closing);
  return { id: row.id };
}
