import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { forbidden, notFound } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { tenantsOf } from '../../access/tenants-of';
import { shanghaiDay } from '../../domain/shanghai-day';
import { keepRecordStep } from '../../records/keep-record-step';
import { logbookArrows } from '../domain/logbook-arrows';
import { recordingRefusal } from '../domain/recording-refusal';
import { Enrolment } from '../entities/enrolment';
import { LogbookEntry } from '../entities/logbook-entry';
import type { EntryOutcome } from '../entry-outcome';

interface DecideLogbookEntry {
  readonly id: string;
  readonly expectedVersion: number;
  readonly decision: 'CONFIRMED' | 'REJECTED';
  readonly note: string | null;
}

/** The supervisor of the trainee, and nobody else, says whether the case was so; it stands. */
export async function decideLogbookEntry(
  work: Work,
  { id, expectedVersion, decision, note }: DecideLogbookEntry,
): Promise<EntryOutcome> {
  const [seen] = await work.reader.byKeys(LogbookEntry, 'id', [id]);
  if (!seen) throw notFound('LogbookEntry', id);
  const { supervisorId, state, startedOn } = await work.share(Enrolment, seen.enrolmentId);
  const entry = await work.lock(LogbookEntry, id);
  if (supervisorId === null || !tenantsOf(work.viewer, 'doctor').includes(supervisorId)) {
    throw forbidden('decide about cases of this trainee');
  }
  requireVersion(entry, expectedVersion);
  refuse(transitionRefusal(logbookArrows, entry.state, decision));
  const today = shanghaiDay(work.now);
  refuse(recordingRefusal({ state, startedOn, day: entry.performedOn, today }));

  const row = await work.change(LogbookEntry, entry, {
    state: decision,
    supervisorId,
    decidedAt: work.now,
    note: note ?? entry.note,
  });
  await keepRecordStep(work, { ...row, note });
  return { id, state: row.state, version: row.version };
}
