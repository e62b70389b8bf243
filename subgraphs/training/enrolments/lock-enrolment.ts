import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { cohortPhase, type CohortPhase } from '../domain/cohort-phase';
import { Cohort } from '../programmes/entities/cohort';
import { Programme } from '../programmes/entities/programme';
import { Enrolment } from './entities/enrolment';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface LockedEnrolment {
  readonly programme: Programme;
  readonly cohort: Cohort;
  readonly phase: CohortPhase;
  readonly enrolment: Enrolment;
}

/**
 * An enrolment as the client has read it, with its cohort: programme before cohort before enrolment.
 * The lock of the cohort stands for its seats and its waiting list.
 */
export async function lockEnrolment(
  work: Work,
  { id, expectedVersion }: Wanted,
): Promise<LockedEnrolment> {
  const [seen] = await work.reader.byKeys(Enrolment, 'id', [id]);
  if (!seen) throw notFound('Enrolment', id);
  const programme = await work.share(Programme, seen.programmeId);
  const cohort = await work.lock(Cohort, seen.cohortId);
  const enrolment = await work.lock(Enrolment, id);
  requireVersion(enrolment, expectedVersion);
  const phase = cohortPhase({ ...cohort, programmeState: programme.state }, work.now);
  return { programme, cohort, phase, enrolment };
}
