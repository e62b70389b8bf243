import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at } from '../../../seed/days';
import type { PlannedGroup } from '../../../seed/groups';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { FindingRecord } from '../membership/entities/finding-record';
import { MembershipApplication } from '../membership/entities/membership-application';
import { MembershipFinding } from '../membership/entities/membership-finding';
import { MembershipStep } from '../membership/entities/membership-step';
import { addVote } from './add-vote';
import { members, nth } from './members';

type State = MembershipApplication['state'];

const way: readonly State[] = ['APPLIED', 'UNDER_REVIEW', 'NOTICE', 'VOTING'];
/** How many days an application is in each of them. */
const days = [10, 20, 7, 7];

interface Rules {
  readonly charterId: string;
  readonly codes: readonly string[];
  /** The number of the first vote on an application. */
  readonly firstVote: number;
}

/** Everybody who ever joined applied; so did those who were refused or went, and those who wait. */
export function addApplications(world: World, write: BulkWriter, rules: Rules): void {
  let number = 0;
  const applicants = world.groups.filter(({ status }) => status === 'APPLICANT');
  for (const group of world.groups) {
    if (group.status === 'APPLICANT' || group.status === 'KNOWN') continue;
    add(group, [...way, 'ADMITTED'], group.foundedOn + 100);
  }
  applicants.forEach((group, place) => {
    const path = way.slice(0, 1 + (place % way.length));
    const behind = days.slice(0, path.length - 1).reduce((sum, each) => sum + each, 0);
    if (place % 2 === 0) add(group, [...way, 'REJECTED'], world.asOf - 500);
    else add(group, ['APPLIED', 'UNDER_REVIEW', 'WITHDRAWN'], world.asOf - 400);
    add(group, path, world.asOf - behind - 3);
  });

  function add(group: PlannedGroup, path: readonly State[], applied: number): void {
    const id = seedId('Application', number);
    const state = path.at(-1)!;
    const dayOf = (step: number) =>
      applied + days.slice(0, step).reduce((sum, each) => sum + each, 0);
    const sponsor = members(world).find(({ id: other }) => other !== group.id)!;
    const notice = path.includes('NOTICE') ? dayOf(2) : null;
    const voted = path.includes('VOTING');
    const voteId = voted ? seedId('Vote', rules.firstVote + number) : null;
    const decided = state === 'ADMITTED' || state === 'REJECTED' || state === 'WITHDRAWN';
    write.add(MembershipApplication, {
      id,
      groupId: group.id,
      state,
      leadDoctorId: seedId('Doctor', group.firstDoctor),
      specialtyCode: group.subjects[0]!.code,
      sponsorId:
        nth(members(world), number).id === group.id ? sponsor.id : nth(members(world), number).id,
      charterId: rules.charterId,
      appliedAt: at(applied, 600),
      noticeFrom: notice === null ? null : at(notice, 600),
      noticeUntil: notice === null ? null : at(notice + 7, 600),
      voteId,
      decidedAt: decided ? at(dayOf(path.length - 1), 600) : null,
      version: path.length,
    });
    path.forEach((each, step) =>
      write.add(MembershipStep, {
        applicationId: id,
        stepNumber: step + 1,
        state: each,
        happenedAt: at(dayOf(step), 600),
        actor,
        note: null,
      }),
    );
    if (path.includes('UNDER_REVIEW')) addFindings(id, dayOf(1) + 5);
    if (voteId !== null) {
      const matter = { matter: 'APPLICATION', matterId: id } as const;
      const recused = number % 5 === 2 ? members(world)[0]!.id : undefined;
      addVote(world, write, {
        id: voteId,
        ...matter,
        opened: dayOf(3),
        carried: state !== 'REJECTED',
        recused,
      });
    }
    number += 1;
  }

  function addFindings(applicationId: string, day: number): void {
    rules.codes.forEach((criterionCode, place) => {
      const finding = {
        applicationId,
        criterionCode,
        met: true,
        evidence: '合成数据：材料齐全',
        recordedAt: at(day + place, 600),
        recordedBy: actor,
      };
      write.add(MembershipFinding, finding);
      write.add(FindingRecord, { ...finding, recordNumber: place + 1 });
    });
  }
}
