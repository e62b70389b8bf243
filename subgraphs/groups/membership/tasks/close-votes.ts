import type { Task } from '../../../../platform/scheduling/task';
import { where } from '../../../../platform/reading/condition';
import { decideApplication } from '../decide-application';
import { decideCharter } from '../decide-charter';
import { decideExpulsion } from '../decide-expulsion';
import { Vote } from '../entities/vote';

const perPiece = 20;
const decide = {
  APPLICATION: decideApplication,
  EXPULSION: decideExpulsion,
  CHARTER: decideCharter,
};

/** When a vote is over, it is counted, and what the members decided happens. */
export const closeVotes: Task = {
  name: 'close votes',
  everyMs: 60_000,
  async run(work) {
    const due = where(
      't.closed_at IS NULL AND t.abandoned_at IS NULL AND t.closes_at <= ?',
      work.now,
    );
    const votes = await work.everything.find(Vote, [due], [], perPiece);
    for (const vote of votes) await decide[vote.matter](work, vote);
    return votes.length === perPiece;
  },
};
