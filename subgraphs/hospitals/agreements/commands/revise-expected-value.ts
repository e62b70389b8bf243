import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { optionalClinicalText } from '../../optional-clinical-text';
import { requireSide } from '../../require-side';
import { mostAnnualFen } from '../domain/most-annual-fen';
import { CooperationAgreement } from '../entities/cooperation-agreement';
import { enterStage, type AgreementOutcome } from '../enter-stage';
import { outcomeOf } from '../outcome-of';

interface ReviseExpectedValue {
  readonly id: string;
  readonly expectedVersion: number;
  readonly expectedAnnualValueFen: number;
  readonly note?: string | null;
}

/** What a year of it is expected to bring in is thought of anew; what was thought before is kept. */
export async function reviseExpectedValue(
  work: Work,
  input: ReviseExpectedValue,
): Promise<AgreementOutcome> {
  const value = input.expectedAnnualValueFen;
  const expectedAnnualValueFen = wholeNumber('expectedAnnualValueFen', value, 0, mostAnnualFen);
  const note = optionalClinicalText('note', input.note, 200);
  const row = await work.lock(CooperationAgreement, input.id);
  requireSide(work.viewer, row, 'change this agreement');
  requireVersion(row, input.expectedVersion);
  const { stage, lostReason } = row;
  return outcomeOf(
    await enterStage(work, row, { stage, lostReason, note, expectedAnnualValueFen }),
  );
}
