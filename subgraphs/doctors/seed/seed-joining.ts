import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { deal } from '../../../seed/deal';
import { at } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { JoinRequest } from '../register/entities/join-request';
import { JoinRequestStep } from '../register/entities/join-request-step';
import { JoiningTerms } from '../register/entities/joining-terms';

type State = JoinRequest['state'];

const paths: Readonly<Record<State, readonly State[]>> = {
  SENT: ['SENT'],
  IN_TALKS: ['SENT', 'IN_TALKS'],
  AGREED: ['SENT', 'IN_TALKS', 'AGREED'],
  DECLINED: ['SENT', 'IN_TALKS', 'DECLINED'],
  WITHDRAWN: ['SENT', 'WITHDRAWN'],
};
const perRequest = 60; // doctors to one request

/** What groups ask of those who want to join, and who asked. */
export function seedJoining(world: World, write: BulkWriter): void {
  const open = world.groups.filter(({ status }) => status === 'MEMBER');
  for (const { id: groupId, fullTimeOnly, subjects, index } of open) {
    write.add(JoiningTerms, {
      groupId,
      version: 1,
      publishedAt: at(world.asOf - 700, 600),
      actor,
      kinds: fullTimeOnly ? ['FULL_TIME', 'PARTNER'] : ['FULL_TIME', 'REVENUE_SHARE', 'RESERVE'],
      leastTitle: index % 2 === 0 ? 'ATTENDING' : null,
      leastYears: index % 3 === 0 ? 5 : null,
      practiceModes: fullTimeOnly ? ['FREE'] : ['FREE', 'MULTI_SITE'],
      specialties: subjects.map(({ code }) => code),
    });
  }
  const stateOf = deal<State>([
    ['SENT', 2],
    ['IN_TALKS', 2],
    ['AGREED', 4],
    ['DECLINED', 2],
    ['WITHDRAWN', 1],
  ]);
  const count = Math.max(12, Math.floor(world.scale.doctors / perRequest));
  for (let index = 0; index < count; index += 1) {
    const state = stateOf();
    const group = open[index % open.length]!;
    // Whoever was agreed with is engaged; whoever was not belongs to no group.
    const doctor =
      state === 'AGREED'
        ? group.endDoctor - 1 - (Math.floor(index / open.length) % 4)
        : world.scale.doctors - 1 - index;
    const toAll = state !== 'AGREED' && index % 5 === 4;
    const path = paths[state];
    const day = world.asOf - (path.length === 3 ? 200 : 12) + (index % 9);
    const id = seedId('JoinRequest', index);
    write.add(JoinRequest, {
      id,
      doctorId: seedId('Doctor', doctor),
      groupId: toAll ? null : group.id,
      answeredById: path.includes('IN_TALKS') ? group.id : null,
      wantedKind: group.fullTimeOnly ? 'FULL_TIME' : 'REVENUE_SHARE',
      message: '合成数据：希望加入贵集团',
      state,
      sentAt: at(day, 600),
      requirements: [],
      engagementId: state === 'AGREED' ? seedId('Engagement', doctor) : null,
      version: path.length,
    });
    path.forEach((each, position) =>
      write.add(JoinRequestStep, {
        joinRequestId: id,
        position,
        state: each,
        enteredAt: at(day + position * 3, 600),
        actor,
        groupId: each === 'SENT' || each === 'WITHDRAWN' ? null : group.id,
        note: null,
      }),
    );
  }
}
