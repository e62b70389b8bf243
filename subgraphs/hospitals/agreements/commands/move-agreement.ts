import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { addDays } from '../../domain/add-days';
import { beijingDay } from '../../domain/beijing-day';
import { optionalClinicalText } from '../../optional-clinical-text';
import { clinicalText } from '../../patient-ref';
import { requireSide } from '../../require-side';
import { agreementArrows } from '../domain/agreement-arrows';
import { mostAnnualFen } from '../domain/most-annual-fen';
import { CooperationAgreement } from '../entities/cooperation-agreement';
import { enterStage, type AgreementOutcome } from '../enter-stage';
import { outcomeOf } from '../outcome-of';
import { publishAgreement } from '../publish-agreement';

interface MoveAgreement {
  readonly id: string;
  readonly expectedVersion: number;
  readonly to: 'NEGOTIATING' | 'SUSPENDED' | 'ENDED' | 'LOST';
  readonly reason?: string | null;
  readonly expectedAnnualValueFen?: number | null;
}

const mostReason = 200;

/** A step that either side may take without the other, and that no rule of terms forbids. */
export async function moveAgreement(work: Work, input: MoveAgreement): Promise<AgreementOutcome> {
  const { to, expectedAnnualValueFen: value } = input;
  const note =
    to === 'NEGOTIATING'
      ? optionalClinicalText('reason', input.reason, mostReason)
      : clinicalText('reason', input.reason ?? '', mostReason);
  const expectedAnnualValueFen =
    value == null ? null : wholeNumber('expectedAnnualValueFen', value, 0, mostAnnualFen);

  const row = await work.lock(CooperationAgreement, input.id);
  requireSide(work.viewer, row, 'change this agreement');
  requireVersion(row, input.expectedVersion);
  refuse(transitionRefusal(agreementArrows, row.stage, to));

  const entry =
    to === 'LOST'
      ? { stage: to, lostReason: note, expectedAnnualValueFen }
      : { stage: to, note, expectedAnnualValueFen };
  const changes = to === 'ENDED' ? lastDay(row, beijingDay(work.now)) : {};
  const changed = await enterStage(work, row, entry, changes);
  await publishAgreement(work, changed);
  return outcomeOf(changed);
}

/** What is ended today still held today; what would have ended sooner still does. */
function lastDay({ validFrom, validTo }: CooperationAgreement, today: string) {
  const tomorrow = addDays(today, 1);
  const sooner = validTo !== null && validTo <= tomorrow;
  const notBegun = validFrom !== null && validFrom > today;
  return sooner || notBegun || validFrom === null ? {} : { validTo: tomorrow };
}
