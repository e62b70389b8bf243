import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { refuse } from '../../../../platform/refusal';
import { factsChanged } from '../../availability/facts-changed';
import { allianceDay } from '../../domain/alliance-day';
import { daysAfter } from '../../domain/days-after';
import { Doctor } from '../../register/entities/doctor';
import { suspendingRefusal } from '../domain/suspending-refusal';
import { Suspension } from '../entities/suspension';
import { keepStep, type PaperOutcome } from '../keep-step';
import { requireAnswerable, requireSubject } from '../suspension-subject';

interface SuspendDoctor {
  readonly doctor: string;
  readonly scope: Suspension['scope'];
  readonly engagement?: string | null;
  readonly agreement?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly reason: Suspension['reason'];
}

/** A doctor may not practise for a time: at all, for one group, or under one agreement. */
export async function suspendDoctor(work: Work, input: SuspendDoctor): Promise<PaperOutcome> {
  const { from, to } = period(input.from ?? work.now, input.to);
  const row: Suspension = {
    id: newId(work.now.getTime()),
    doctorId: input.doctor,
    scope: input.scope,
    engagementId: input.engagement ?? null,
    agreementId: input.agreement ?? null,
    startsAt: from,
    endsAt: to,
    reason: input.reason,
    liftedAt: null,
    version: 1,
  };
  requireSubject(row);
  const doctor = await work.lock(Doctor, input.doctor);
  const isRelated = await requireAnswerable(work, row);
  const all = await work.everything.byKeys(Suspension, 'doctorId', [doctor.id]);
  const others = all
    .filter((other) => sameSubject(other, row))
    .map(({ id, startsAt, endsAt, liftedAt }) => ({ id, from: startsAt, to: liftedAt ?? endsAt }));
  refuse(suspendingRefusal({ from, to, isRelated, others, now: work.now }));

  await work.insert(Suspension, row);
  const toDay = to === null ? null : daysAfter(allianceDay(to), 1);
  const days = { fromDay: allianceDay(from), toDay };
  await factsChanged(work, { doctorIds: [doctor.id], ...days, because: 'SUSPENSION' });
  return keepStep(work, row, 'RECORDED');
}

const sameSubject = (one: Suspension, other: Suspension) =>
  one.scope === other.scope &&
  one.engagementId === other.engagementId &&
  one.agreementId === other.agreementId;
