import type { Task } from '../../../../platform/scheduling/task';
import { where } from '../../../../platform/reading/condition';
import { enterApplicationState } from '../enter-application-state';
import { MembershipApplication } from '../entities/membership-application';
import { lockApplication } from '../lock-application';
import { openVote } from '../open-vote';

const perPiece = 20;

/** When the notice is over, the members in good standing of that moment vote. */
export const openVotes: Task = {
  name: 'open votes',
  everyMs: 60_000,
  async run(work) {
    const due = where("t.state = 'NOTICE' AND t.notice_until <= ?", work.now);
    const rows = await work.everything.find(MembershipApplication, [due], [], perPiece);
    for (const { id } of rows) {
      const { group, application } = await lockApplication(work, id);
      if (application.state !== 'NOTICE') continue;
      const voteId = await openVote(work, 'APPLICATION', id, group);
      await enterApplicationState(work, application, 'VOTING', { voteId });
    }
    return rows.length === perPiece;
  },
};
