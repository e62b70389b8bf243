import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { CooperationAgreement } from '../../agreements/entities/cooperation-agreement';
import { beijingDay } from '../../domain/beijing-day';
import { caseScopeRefusal } from '../case-scope-refusal';
import { caseArrows } from '../domain/case-arrows';
import { instantsRefusal } from '../domain/instants-refusal';
import { changeCase, type CaseOutcome } from '../keep-step';
import { lockCase } from '../lock-case';

interface EnterTheatre {
  readonly id: string;
  readonly expectedVersion: number;
  readonly admittedAt?: Date | null;
  readonly theatreEnteredAt: Date;
}

/** The patient is in the theatre; from now on the case counts on this day. */
export async function enterTheatre(work: Work, input: EnterTheatre): Promise<CaseOutcome> {
  const { row } = await lockCase(work, input, 'record this operation');
  refuse(transitionRefusal(caseArrows, row.state, 'IN_THEATRE'));
  const { theatreEnteredAt, admittedAt = null } = input;
  const times = { admittedAt, theatreEnteredAt };
  refuse(instantsRefusal({ ...row, ...times }, work.now));
  // The agreement may have ended between plan and operation.
  const [agreement] = await work.everything.byKeys(CooperationAgreement, 'id', [row.agreementId]);
  refuse(await caseScopeRefusal(work, agreement!, { ...row, at: theatreEnteredAt }));
  const performedOn = beijingDay(theatreEnteredAt);
  return changeCase(work, row, { state: 'IN_THEATRE', ...times, performedOn });
}
