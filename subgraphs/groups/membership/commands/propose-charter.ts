import type { Work } from '../../../../platform/commands/work';
import { badInput, refused } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { text } from '../../../../platform/input/text';
import { where } from '../../../../platform/reading/condition';
import type { CharterCriterion } from '../../register/entities/charter';
import { lockAlliance } from '../../register/lock-alliance';
import { CharterProposal } from '../entities/charter-proposal';
import { openVote } from '../open-vote';
import { requireProposer } from '../require-proposer';

interface ProposeCharter {
  readonly group?: string | null;
  readonly criteria: readonly CharterCriterion[];
}

export type ProposalOutcome = Pick<CharterProposal, 'id' | 'state' | 'version'>;

const codeForm = /^[a-z0-9-]{2,40}$/;
const mostCriteria = 40;

/** A new version of the charter is put to all members; one at a time, for each amends the last. */
export async function proposeCharter(work: Work, input: ProposeCharter): Promise<ProposalOutcome> {
  const criteria = list('criteria', input.criteria, {
    least: 1,
    most: mostCriteria,
    key: ({ code }) => code,
  }).map(readCriterion);
  const proposedById = await requireProposer(work, input.group);

  await lockAlliance(work);
  const open = await work.everything.count(CharterProposal, [where("t.state = 'VOTING'")]);
  if (open > 0) throw refused('CHARTER_VOTE_OPEN');

  const id = newId(work.now.getTime());
  const row: CharterProposal = {
    id,
    state: 'VOTING',
    criteria,
    proposedById,
    proposedAt: work.now,
    voteId: await openVote(work, 'CHARTER', id, null),
    decidedAt: null,
    charterId: null,
    version: 1,
  };
  await work.insert(CharterProposal, row);
  return { id, state: row.state, version: row.version };
}

function readCriterion({ code, text: wording }: CharterCriterion): CharterCriterion {
  if (!codeForm.test(code)) {
    throw badInput('CRITERION_FORM', 'criteria: a code has 2 to 40 lower-case letters and digits.');
  }
  return { code, text: text('criteria', wording, 300) };
}
