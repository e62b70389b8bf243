import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { beijingDay } from '../../domain/beijing-day';
import { requireSide } from '../../require-side';
import { agreementArrows } from '../domain/agreement-arrows';
import { termsOfDay } from '../domain/terms-of-day';
import { termsRefusal } from '../domain/terms-refusal';
import { validityRefusal } from '../domain/validity-refusal';
import { enterStage, type AgreementOutcome } from '../enter-stage';
import { holdAgreement } from '../hold-agreement';
import { outcomeOf } from '../outcome-of';
import { proposedOf } from '../proposed-of';
import { publishAgreement } from '../publish-agreement';
import { refuseActivity } from '../refuse-activity';
import { twoSidesOf } from '../two-sides-of';
import { versionsOf } from '../versions-of';

interface ActivateAgreement {
  readonly id: string;
  readonly expectedVersion: number;
  /** `SIGNED` to begin, `SUSPENDED` to go on. */
  readonly from: 'SIGNED' | 'SUSPENDED';
}

/** Work begins, or goes on. All that an active agreement needs is looked at again, each time. */
export async function activateAgreement(
  work: Work,
  input: ActivateAgreement,
): Promise<AgreementOutcome> {
  const { hospital, agreement } = await holdAgreement(work, input.id);
  requireSide(work.viewer, agreement, 'change this agreement');
  requireVersion(agreement, input.expectedVersion);
  const { stage, validFrom, validTo } = agreement;
  refuse(
    stage === input.from || !agreementArrows[stage].includes('ACTIVE')
      ? transitionRefusal(agreementArrows, stage, 'ACTIVE')
      : { reason: 'WRONG_STATE', details: { state: stage, wanted: 'ACTIVE', possible: [] } },
  );
  const today = beijingDay(work.now);
  refuse(validityRefusal(validFrom, validTo, today));

  const versions = await versionsOf(work, agreement.id);
  const current = termsOfDay(versions, today);
  if (current === null) refuse({ reason: 'NOT_YET_VALID', details: { from: null, today } });
  const ahead = versions.filter(({ version }) => version >= (current?.version ?? 0));
  for (const terms of ahead) {
    const sides = await twoSidesOf(work, agreement, hospital, terms.specialties);
    refuse(termsRefusal(sides, proposedOf(terms)));
  }
  await refuseActivity(work, agreement, validTo, ahead);

  const changed = await enterStage(work, agreement, { stage: 'ACTIVE' });
  await publishAgreement(work, changed);
  return outcomeOf(changed);
}
