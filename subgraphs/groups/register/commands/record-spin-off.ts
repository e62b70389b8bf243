import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { requireSecretariat } from '../../require-secretariat';
import { changeGroup, type GroupOutcome } from '../change-group';
import { spinOffRefusal } from '../domain/spin-off-refusal';
import { DoctorGroup } from '../entities/doctor-group';
import { lockGroups } from '../lock-groups';
import { statedDate } from '../stated-date';

interface RecordSpinOff {
  readonly id: string;
  readonly expectedVersion: number;
  readonly from: string;
  readonly on?: string | null;
  readonly stakeholder: boolean;
  readonly stakeBasisPoints?: number | null;
}

/** Recorded by the secretariat, as an umbrella is: who is related has no vote about the other. */
export async function recordSpinOff(work: Work, input: RecordSpinOff): Promise<GroupOutcome> {
  requireSecretariat(work.viewer, 'record spin-offs');
  const { stakeholder } = input;
  const stakeBasisPoints = input.stakeBasisPoints ?? null;
  if (stakeBasisPoints !== null) wholeNumber('stakeBasisPoints', stakeBasisPoints, 0, 10_000);
  const { date, precision } = statedDate('on', input.on ?? null);

  const [child, parent] = await lockGroups(work, input.id, input.from);
  requireVersion(child, input.expectedVersion);
  const ancestry = await ancestryOf(work, parent);
  refuse(spinOffRefusal({ childId: child.id, ancestry, stakeholder, stakeBasisPoints }));

  const { id, status, version } = await changeGroup(work, child, {
    spunOffFromId: parent.id,
    spunOffOn: date,
    spunOffPrecision: precision,
    parentIsStakeholder: stakeholder,
    stakeBasisPoints,
  });
  return { id, status, version };
}

/** Ends where nobody comes before, or where the line bites its tail. */
async function ancestryOf(work: Work, parent: DoctorGroup): Promise<string[]> {
  const ids = [parent.id];
  for (let next = parent.spunOffFromId; next !== null && !ids.includes(next);) {
    ids.push(next);
    const [row] = await work.everything.byKeys(DoctorGroup, 'id', [next]);
    next = row?.spunOffFromId ?? null;
  }
  return ids;
}
