import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { refuse } from '../../../../platform/refusal';
import { factsChanged } from '../../availability/facts-changed';
import { allianceDay } from '../../domain/alliance-day';
import { daysAfter } from '../../domain/days-after';
import { optionalPlainText } from '../../plain-text';
import { Doctor } from '../../register/entities/doctor';
import { absenceRefusal } from '../domain/absence-refusal';
import { Leave } from '../entities/leave';
import { keepStep, type PaperOutcome } from '../keep-step';
import { requireDoctorsSide } from '../require-doctors-side';

interface RecordLeave {
  readonly doctor: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly privateReason?: string | null;
}

/** A doctor is away for a time; why is nobody's business. */
export async function recordLeave(work: Work, input: RecordLeave): Promise<PaperOutcome> {
  const { startsAt, endsAt } = input;
  period(startsAt, endsAt);
  const privateReason = optionalPlainText('privateReason', input.privateReason, 200);
  const doctor = await work.lock(Doctor, input.doctor);
  await requireDoctorsSide(work, doctor.id);
  const all = await work.everything.byKeys(Leave, 'doctorId', [doctor.id]);
  const others = all.map((other) => ({ ...other, endsAt: other.cancelledAt ?? other.endsAt }));
  refuse(absenceRefusal({ startsAt, endsAt, others }));

  const row: Leave = {
    id: newId(work.now.getTime()),
    doctorId: doctor.id,
    startsAt,
    endsAt,
    privateReason,
    cancelledAt: null,
    version: 1,
  };
  await work.insert(Leave, row);
  const days = { fromDay: allianceDay(startsAt), toDay: daysAfter(allianceDay(endsAt), 1) };
  await factsChanged(work, { doctorIds: [doctor.id], ...days, because: 'LEAVE' });
  return keepStep(work, row, 'RECORDED');
}
