import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import { beijingDay } from '../domain/beijing-day';
import type { Hospital } from '../register/entities/hospital';
import { bringIntoForce } from './bring-into-force';
import type { ProposedTerms } from './domain/proposed-terms';
import { termsOfDay } from './domain/terms-of-day';
import { termsRefusal } from './domain/terms-refusal';
import { timingRefusal } from './domain/timing-refusal';
import { AgreementTerms } from './entities/agreement-terms';
import { CooperationAgreement } from './entities/cooperation-agreement';
import { enterStage } from './enter-stage';
import { publishAgreement } from './publish-agreement';
import { refuseActivity } from './refuse-activity';
import { termsRow } from './terms-row';
import { twoSidesOf } from './two-sides-of';
import { versionsOf } from './versions-of';

interface Conclusion {
  readonly agreement: CooperationAgreement;
  readonly hospital: Hospital;
  readonly terms: ProposedTerms;
  readonly number: number;
}

/** Both have signed: a new version of the terms, after the rules have looked again at today's facts. */
export async function concludeTerms(
  work: Work,
  { agreement, hospital, terms, number }: Conclusion,
): Promise<CooperationAgreement> {
  const today = beijingDay(work.now);
  const earlier = await versionsOf(work, agreement.id);
  const lastFrom = earlier.at(-1)?.effectiveFrom ?? null;
  refuse(termsRefusal(await twoSidesOf(work, agreement, hospital, terms.specialties), terms));
  refuse(timingRefusal({ ...terms, lastFrom, today }));

  const signed = termsRow(terms, {
    agreementId: agreement.id,
    version: (earlier.at(-1)?.version ?? 0) + 1,
    proposalNumber: number,
    recordedAt: work.now,
    actor: work.viewer.subject,
  });
  const versions = [...earlier, signed];
  if (agreement.stage === 'ACTIVE') {
    await refuseActivity(work, agreement, terms.to, versionsAhead(versions, today));
  }
  await work.insert(AgreementTerms, signed);
  const inForce = termsOfDay(versions, today) ?? signed;
  if (inForce === signed) await bringIntoForce(work, signed);

  const changes = {
    validFrom: agreement.validFrom ?? signed.effectiveFrom,
    validTo: terms.to,
    termsVersion: inForce.version,
    channel: inForce.channel,
    reported: false,
  };
  const changed =
    agreement.stage === 'NEGOTIATING'
      ? await enterStage(work, agreement, { stage: 'SIGNED' }, changes)
      : await work.change(CooperationAgreement, agreement, changes);
  await publishAgreement(work, changed);
  return changed;
}

/** The versions that hold today or later. */
function versionsAhead(versions: readonly AgreementTerms[], today: string) {
  const current = termsOfDay(versions, today);
  return versions.filter((terms) => terms.version >= (current?.version ?? 1));
}
