import type { Work } from '../../../../platform/commands/work';
import { optionalText } from '../../../../platform/input/text';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { requireOneOf } from '../../access/require-one-of';
import { shanghaiDay } from '../../domain/shanghai-day';
import { keepRecordStep } from '../../records/keep-record-step';
import { holdingRefusal } from '../domain/holding-refusal';
import { OutreachEvent } from '../entities/outreach-event';
import type { EventOutcome } from '../event-outcome';
import { lockEvent } from '../lock-event';
import type { Participants } from '../participants';
import { writeParticipants } from '../write-participants';

interface RecordOutreachEvent extends Participants {
  readonly id: string;
  readonly expectedVersion: number;
  readonly peopleServed: number;
  readonly place?: string | null | undefined;
}

/** It was held: who was there, and how many people were served. */
export async function recordOutreachEvent(
  work: Work,
  input: RecordOutreachEvent,
): Promise<EventOutcome> {
  const peopleServed = wholeNumber('peopleServed', input.peopleServed, 0, 1_000_000);
  const place = optionalText('place', input.place, 200);
  const action = 'record events of these groups';
  const event = await lockEvent(work, input, action);
  if (input.groups) requireOneOf(work.viewer, input.groups, action);
  const { state, startsOn } = event;
  refuse(holdingRefusal({ state, startsOn, today: shanghaiDay(work.now) }));

  await writeParticipants(work, event.id, input);
  const row = await work.change(OutreachEvent, event, {
    state: 'HELD',
    peopleServed,
    place: place ?? event.place,
  });
  await keepRecordStep(work, row);
  return { id: row.id, state: row.state, version: row.version };
}
