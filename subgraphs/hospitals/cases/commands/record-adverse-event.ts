import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { requireSide } from '../../require-side';
import { AdverseEvent } from '../entities/adverse-event';
import { SurgicalCase } from '../entities/surgical-case';

interface RecordAdverseEvent {
  readonly case: string;
  readonly grade: AdverseEvent['grade'];
  readonly category: AdverseEvent['category'];
  readonly occurredAt: Date;
  readonly description: string;
}

/** What a client is told of an event after a change. */
export type EventOutcome = Pick<AdverseEvent, 'id'>;

/** Something went wrong, or nearly; either side says so, at any time. */
export async function recordAdverseEvent(
  work: Work,
  input: RecordAdverseEvent,
): Promise<EventOutcome> {
  const description = clinicalText('description', input.description, 4000);
  const operation = await work.share(SurgicalCase, input.case);
  const recordedBy = requireSide(work.viewer, operation, 'record events of this operation');
  const { grade, category, occurredAt } = input;
  if (occurredAt > work.now) {
    refuse({ reason: 'INSTANT_IN_FUTURE', details: { field: 'occurredAt' } });
  }
  const { id: caseId, groupId, hospitalId } = operation;
  const row: AdverseEvent = {
    id: newId(work.now.getTime()),
    caseId,
    groupId,
    hospitalId,
    grade,
    category,
    occurredAt,
    recordedAt: work.now,
    recordedBy,
    description,
    closedAt: null,
    conclusion: null,
  };
  await work.insert(AdverseEvent, row);
  return { id: row.id };
}
