import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { text } from '../../../../platform/input/text';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { measureRefusal } from '../domain/measure-refusal';
import { keepMeasureStep, type MeasureOutcome } from '../enter-measure-state';
import { MembershipMeasure } from '../entities/membership-measure';
import { noMeasure } from '../no-measure';
import { openVote } from '../open-vote';
import { requireProposer } from '../require-proposer';

interface ProposeExpulsion {
  readonly group: string;
  readonly proposer?: string | null;
  readonly cause: string;
}

/** The members are asked at once whether one of them has to go; it has no ballot itself. */
export async function proposeExpulsion(
  work: Work,
  input: ProposeExpulsion,
): Promise<MeasureOutcome> {
  const cause = text('cause', input.cause, 2000);
  const proposer = await requireProposer(work, input.proposer);
  const group = await work.lock(DoctorGroup, input.group);
  const underWay = await work.everything.count(MembershipMeasure, [
    where("t.group_id = ? AND t.kind = 'EXPULSION' AND t.state = 'VOTING'", group.id),
  ]);
  refuse(
    measureRefusal({
      kind: 'EXPULSION',
      group: group.status,
      proposer: proposer === null ? null : 'MEMBER',
      expulsionUnderWay: underWay > 0,
    }),
  );

  const id = newId(work.now.getTime());
  const row: MembershipMeasure = {
    ...noMeasure,
    id,
    groupId: group.id,
    kind: 'EXPULSION',
    state: 'VOTING',
    cause,
    proposedAt: work.now,
    voteId: await openVote(work, 'EXPULSION', id, group),
  };
  await work.insert(MembershipMeasure, row);
  return keepMeasureStep(work, row, proposer && `proposed by ${proposer}`);
}
