import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import { subjects } from '../../../seed/subjects';
import type { World } from '../../../seed/world';
import { LogbookEntry } from '../enrolments/entities/logbook-entry';
import type { PlannedEnrolment } from './add-enrolment';
import { requiredCount, requirementIds } from './add-programme';

const participations = [
  'OBSERVED',
  'ASSISTED',
  'PERFORMED_UNDER_SUPERVISION',
  'PERFORMED',
] as const;
const open = ['RECORDED', 'CONFIRMED', 'REJECTED', 'CONFIRMED'] as const;
const mostEntries = 16;

/** What a trainee did; of those who completed, all that was required is confirmed. */
export function addLogbook(
  { asOf, hospitals }: World,
  write: BulkWriter,
  { number, state, start, end, supervisorId }: PlannedEnrolment,
  enrolmentId: string,
  programmeNumber: number,
): void {
  let place = 0;
  requirementIds(programmeNumber).forEach((requirementId, step) => {
    const subject = subjects[programmeNumber % subjects.length]!;
    const procedure = subject.procedures[step % subject.procedures.length]!;
    const count = state === 'FAILED' ? 1 : requiredCount;
    for (let each = 0; each < count; each += 1) {
      const entryState =
        state === 'COMPLETED' ? 'CONFIRMED' : open[(number + place) % open.length]!;
      const day = Math.min(start + 10 + place * 12, end - 5, asOf - 1);
      const decided = entryState !== 'RECORDED';
      write.add(LogbookEntry, {
        id: seedId('Logbook', number * mostEntries + place),
        enrolmentId,
        requirementId,
        performedOn: dayText(day),
        procedure: procedure.name,
        surgeryLevel: procedure.surgeryLevel,
        participation: participations[step]!,
        state: entryState,
        siteId: hospitals[programmeNumber % hospitals.length]!.sites[0]!.id,
        supervisorId: decided ? supervisorId : null,
        decidedAt: decided ? at(day + 1, 600) : null,
        note: null,
        version: decided ? 2 : 1,
      });
      place += 1;
    }
  });
}
