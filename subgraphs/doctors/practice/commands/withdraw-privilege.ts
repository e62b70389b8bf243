import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { factsChanged } from '../../availability/facts-changed';
import { plainText } from '../../plain-text';
import { requireOwn } from '../../require-own';
import { paperEndingRefusal } from '../domain/paper-ending-refusal';
import { Privilege } from '../entities/privilege';
import { keepStep, type PaperOutcome } from '../keep-step';
import { lockPaper } from '../lock-paper';

interface WithdrawPrivilege {
  readonly id: string;
  readonly expectedVersion: number;
  readonly on: string;
  readonly reason: string;
}

/** A hospital takes a privilege back. */
export async function withdrawPrivilege(
  work: Work,
  input: WithdrawPrivilege,
): Promise<PaperOutcome> {
  const note = plainText('reason', input.reason, 400);
  const row = await lockPaper(work, Privilege, input, ({ hospitalId }) =>
    requireOwn(work.viewer, 'hospital', hospitalId, 'withdraw privileges of this hospital'),
  );
  refuse(paperEndingRefusal(row, input.on));
  const ended = await work.change(Privilege, row, { revokedOn: input.on });
  await factsChanged(work, { doctorIds: [row.doctorId], fromDay: input.on, because: 'PAPERS' });
  return keepStep(work, ended, 'ENDED', note);
}
