import type { Work } from '../../../../platform/commands/work';
import { forbidden } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { isSecretariat } from '../../access/is-secretariat';
import { factsChanged } from '../../availability/facts-changed';
import { plainText } from '../../plain-text';
import { actsFor } from '../../require-own';
import { paperEndingRefusal } from '../domain/paper-ending-refusal';
import { PracticeRegistration } from '../entities/practice-registration';
import { keepStep, type PaperOutcome } from '../keep-step';
import { lockPaper } from '../lock-paper';

interface EndRegistration {
  readonly id: string;
  readonly expectedVersion: number;
  readonly on: string;
  readonly reason: string;
}

/** A registration ends before its time. */
export async function endRegistration(work: Work, input: EndRegistration): Promise<PaperOutcome> {
  const { viewer } = work;
  const note = plainText('reason', input.reason, 400);
  const row = await lockPaper(work, PracticeRegistration, input, ({ hospitalId }) => {
    if (isSecretariat(viewer) || actsFor(viewer, 'hospital', hospitalId)) return;
    throw forbidden('end registrations at this hospital');
  });
  refuse(paperEndingRefusal(row, input.on));
  const ended = await work.change(PracticeRegistration, row, { revokedOn: input.on });
  await factsChanged(work, { doctorIds: [row.doctorId], fromDay: input.on, because: 'PAPERS' });
  return keepStep(work, ended, 'ENDED', note);
}
