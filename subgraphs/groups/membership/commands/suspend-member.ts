import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { changeGroup } from '../../register/change-group';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireSecretariat } from '../../require-secretariat';
import { measureRefusal } from '../domain/measure-refusal';
import { keepMeasureStep, type MeasureOutcome } from '../enter-measure-state';
import { MembershipMeasure } from '../entities/membership-measure';
import { noMeasure } from '../no-measure';

interface SuspendMember {
  readonly group: string;
  readonly expectedVersion: number;
  readonly cause: string;
  readonly until: string;
}

/** From this moment the member has no vote and gets no new referrals; its history stays. */
export async function suspendMember(work: Work, input: SuspendMember): Promise<MeasureOutcome> {
  requireSecretariat(work.viewer, 'suspend members');
  const cause = text('cause', input.cause, 2000);
  const term = period(allianceDay(work.now), input.until);
  const group = await work.lock(DoctorGroup, input.group);
  requireVersion(group, input.expectedVersion);
  refuse(
    measureRefusal({
      kind: 'SUSPENSION',
      group: group.status,
      proposer: null,
      expulsionUnderWay: false,
    }),
  );

  const row: MembershipMeasure = {
    ...noMeasure,
    id: newId(work.now.getTime()),
    groupId: group.id,
    kind: 'SUSPENSION',
    state: 'IN_FORCE',
    cause,
    validFrom: term.from,
    validUntil: term.to,
    proposedAt: work.now,
    decidedAt: work.now,
  };
  await work.insert(MembershipMeasure, row);
  await changeGroup(work, group, { status: 'SUSPENDED' });
  return keepMeasureStep(work, row);
}
