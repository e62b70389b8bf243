import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refused } from '../../../../platform/errors';
import { optionalText } from '../../../../platform/input/text';
import { where } from '../../../../platform/reading/condition';
import { changeGroup } from '../../register/change-group';
import type { DoctorGroup } from '../../register/entities/doctor-group';
import { requireSecretariat } from '../../require-secretariat';
import { statusAfterAppeal } from '../domain/status-after-appeal';
import { enterMeasureState, type MeasureOutcome } from '../enter-measure-state';
import { MembershipMeasure } from '../entities/membership-measure';
import { lockMeasure } from '../lock-measure';

interface DecideAppeal {
  readonly id: string;
  readonly expectedVersion: number;
  readonly outcome: 'UPHELD' | 'OVERTURNED';
  readonly note?: string | null;
}

/** An appeal is decided once. What is overturned never was: the group is what it would be without it. */
export async function decideAppeal(work: Work, input: DecideAppeal): Promise<MeasureOutcome> {
  requireSecretariat(work.viewer, 'decide appeals');
  const note = optionalText('note', input.note, 400);
  const { group, measure } = await lockMeasure(work, input.id);
  requireVersion(measure, input.expectedVersion);
  if (!measure.appealedAt || measure.appealDecidedAt) throw refused('NO_OPEN_APPEAL');

  const decided = { appealDecidedAt: work.now, appealOutcome: input.outcome };
  if (input.outcome === 'UPHELD') {
    return enterMeasureState(work, measure, measure.state, decided, note);
  }
  const { kind, id } = measure;
  const otherSuspension = await hasOtherSuspension(work, group, id);
  const status = statusAfterAppeal({ kind, status: group.status, otherSuspension });
  if (status !== group.status) await changeGroup(work, group, { status });
  return enterMeasureState(work, measure, 'OVERTURNED', decided, note);
}

async function hasOtherSuspension({ everything }: Work, { id }: DoctorGroup, measureId: string) {
  const inForce = where(
    "t.group_id = ? AND t.id <> ? AND t.kind = 'SUSPENSION' AND t.state = 'IN_FORCE'",
    id,
    measureId,
  );
  return (await everything.count(MembershipMeasure, [inForce])) > 0;
}
