import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { charterInForce } from '../../domain/charter-in-force';
import { foreignId } from '../../foreign-id';
import { changeGroup } from '../../register/change-group';
import { Charter } from '../../register/entities/charter';
import { lockGroups } from '../../register/lock-groups';
import { requireOwn } from '../../require-own';
import { specialtyCode } from '../../specialty-code';
import { applyingRefusal } from '../domain/applying-refusal';
import { keepApplicationStep, type ApplicationOutcome } from '../enter-application-state';
import { MembershipApplication } from '../entities/membership-application';

interface ApplyForMembership {
  readonly group: string;
  readonly leadDoctor: string;
  readonly specialty: string;
  readonly sponsor: string;
  readonly signedCharterVersion: number;
}

/** A group asks to be admitted; from then on it is an applicant. */
export async function applyForMembership(
  work: Work,
  input: ApplyForMembership,
): Promise<ApplicationOutcome> {
  requireOwn(work.viewer, input.group, 'apply for this group');
  const leadDoctorId = foreignId('leadDoctor', input.leadDoctor);
  const code = specialtyCode('specialty', input.specialty);

  const [group, sponsor] = await lockGroups(work, input.group, input.sponsor);
  const charter = charterInForce(await work.everything.find(Charter, []), allianceDay(work.now));
  if (!charter) throw new Error('The alliance has no charter');
  refuse(
    applyingRefusal({
      applicant: group.status,
      sponsor: sponsor.status,
      signedVersion: input.signedCharterVersion,
      versionInForce: charter.version,
    }),
  );

  await changeGroup(work, group, { status: 'APPLICANT' });
  const row: MembershipApplication = {
    id: newId(work.now.getTime()),
    groupId: group.id,
    state: 'APPLIED',
    leadDoctorId,
    specialtyCode: code,
    sponsorId: sponsor.id,
    charterId: charter.id,
    appliedAt: work.now,
    noticeFrom: null,
    noticeUntil: null,
    voteId: null,
    decidedAt: null,
    version: 1,
  };
  await work.insert(MembershipApplication, row);
  return keepApplicationStep(work, row);
}
