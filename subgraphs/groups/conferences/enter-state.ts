import type { Work } from '../../../platform/commands/work';
import { MdtConference } from './entities/mdt-conference';
import { MdtStep } from './entities/mdt-step';

/** What a client is told of a conference after a change; its repetition is told the same. */
export type ConferenceOutcome = Pick<MdtConference, 'id' | 'state' | 'version'>;

/** A locked conference changes, and the step is kept. */
export async function enterState(
  work: Work,
  row: MdtConference,
  changes: Partial<MdtConference>,
  note: string | null = null,
): Promise<ConferenceOutcome> {
  const changed = await work.change(MdtConference, row, changes);
  await keepStep(work, changed, note);
  return outcomeOf(changed);
}

/** A step has the number of the version that it made. */
export function keepStep(work: Work, row: MdtConference, note: string | null): Promise<void> {
  return work.insert(MdtStep, {
    conferenceId: row.id,
    stepNumber: row.version,
    state: row.state,
    happenedAt: work.now,
    actor: work.viewer.subject ?? 'time',
    note,
  });
}

export const outcomeOf = ({ id, state, version }: ConferenceOutcome): ConferenceOutcome => ({
  id,
  state,
  version,
});
