import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { clinicalText } from '../../input/clinical-text';
import { keepRecordStep } from '../../records/keep-record-step';
import { outreachArrows } from '../domain/outreach-arrows';
import { OutreachEvent } from '../entities/outreach-event';
import type { EventOutcome } from '../event-outcome';
import { lockEvent } from '../lock-event';

interface CancelOutreachEvent {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** It does not take place. */
export async function cancelOutreachEvent(
  work: Work,
  input: CancelOutreachEvent,
): Promise<EventOutcome> {
  const note = clinicalText('reason', input.reason, 400);
  const event = await lockEvent(work, input, 'cancel events of these groups');
  refuse(transitionRefusal(outreachArrows, event.state, 'CANCELLED'));
  const row = await work.change(OutreachEvent, event, { state: 'CANCELLED' });
  await keepRecordStep(work, { ...row, note });
  return { id: row.id, state: row.state, version: row.version };
}
