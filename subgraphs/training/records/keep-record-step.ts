import type { Work } from '../../../platform/commands/work';
import { actorOf } from './actor-of';
import { RecordStep } from './entities/record-step';

interface Done {
  readonly id: string;
  readonly version: number;
  /** What it is now, or what was done to it. */
  readonly state: string;
  readonly note?: string | null;
}

/** Keeps what was done, with the version that it made. */
export const keepRecordStep = (
  work: Work,
  { id, version, state, note = null }: Done,
): Promise<void> =>
  work.insert(RecordStep, {
    recordId: id,
    stepNumber: version,
    state,
    at: work.now,
    actor: actorOf(work),
    note,
  });
