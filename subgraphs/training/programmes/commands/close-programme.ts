import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { shanghaiDay } from '../../domain/shanghai-day';
import { clinicalText } from '../../input/clinical-text';
import { keepRecordStep } from '../../records/keep-record-step';
import { programmeArrows } from '../domain/programme-arrows';
import { Programme } from '../entities/programme';
import { lockProgramme } from '../lock-programme';
import { programmeFact } from '../programme-fact';
import type { ProgrammeOutcome } from '../programme-outcome';

interface CloseProgramme {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** It takes nobody any more; those in it go on to the end. */
export async function closeProgramme(work: Work, input: CloseProgramme): Promise<ProgrammeOutcome> {
  const note = clinicalText('reason', input.reason, 400);
  const action = 'close programmes of these groups';
  const { programme, hostIds } = await lockProgramme(work, input, action);
  refuse(transitionRefusal(programmeArrows, programme.state, 'CLOSED'));
  const closedOn = shanghaiDay(work.now);
  const row = await work.change(Programme, programme, { state: 'CLOSED', closedOn });
  await keepRecordStep(work, { ...row, note });
  work.publish(programmeFact(row, hostIds));
  return { id: row.id, state: row.state, version: row.version };
}
