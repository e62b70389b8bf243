import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { refuseTwice } from '../../refuse-twice';
import { requireSide } from '../../require-side';
import { CaseFeedback } from '../entities/case-feedback';
import { SurgicalCase } from '../entities/surgical-case';

interface GiveFeedback {
  readonly case: string;
  readonly score: number;
  readonly comment?: string | null;
}

/** What one side says about a case that is done, once. */
export async function giveFeedback(work: Work, input: GiveFeedback) {
  const score = wholeNumber('score', input.score, 1, 5);
  const comment = input.comment?.trim() ? clinicalText('comment', input.comment, 1000) : null;
  const operation = await work.share(SurgicalCase, input.case);
  const givenBy = requireSide(work.viewer, operation, 'give feedback on this operation');
  const { id: caseId, state } = operation;
  const done = state === 'COMPLETED' || state === 'SETTLED';
  if (!done) refuse({ reason: 'CASE_NOT_DONE', details: { state } });
  const id = newId(work.now.getTime());
  const row: CaseFeedback = { id, caseId, givenBy, score, comment, givenAt: work.now };
  await refuseTwice('FEEDBACK_GIVEN', work.insert(CaseFeedback, row));
  return { id };
}
