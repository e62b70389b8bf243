import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refuse, type Refusal } from '../../../../platform/refusal';
import { beijingDay } from '../../domain/beijing-day';
import { requireOwn } from '../../require-own';
import { negotiableStages } from '../domain/negotiable-stages';
import { termsRefusal } from '../domain/terms-refusal';
import { timingRefusal } from '../domain/timing-refusal';
import { AgreementProposal } from '../entities/agreement-proposal';
import { CooperationAgreement } from '../entities/cooperation-agreement';
import type { AgreementOutcome } from '../enter-stage';
import { holdAgreement } from '../hold-agreement';
import { newestProposal } from '../newest-proposal';
import { outcomeOf } from '../outcome-of';
import { readTerms, type TermsEntry } from '../read-terms';
import { twoSidesOf } from '../two-sides-of';
import { versionsOf } from '../versions-of';

interface ProposeTerms {
  readonly id: string;
  readonly expectedVersion: number;
  readonly party: 'GROUP' | 'HOSPITAL';
  readonly terms: TermsEntry;
}

/** One side offers terms, the first ones or an amendment. An offer that the rules forbid is none. */
export async function proposeTerms(work: Work, input: ProposeTerms): Promise<AgreementOutcome> {
  const { party } = input;
  const terms = readTerms(input.terms);
  const { hospital, agreement } = await holdAgreement(work, input.id);
  const { groupId, hospitalId, stage } = agreement;
  if (party === 'GROUP') requireOwn(work.viewer, 'group', groupId, 'speak for the group');
  else requireOwn(work.viewer, 'hospital', hospitalId, 'speak for the hospital');
  requireVersion(agreement, input.expectedVersion);

  refuse(stageRefusal(stage));
  refuse(termsRefusal(await twoSidesOf(work, agreement, hospital, terms.specialties), terms));
  const lastFrom = (await versionsOf(work, agreement.id)).at(-1)?.effectiveFrom ?? null;
  refuse(timingRefusal({ ...terms, lastFrom, today: beijingDay(work.now) }));

  const newest = await newestProposal(work, agreement.id);
  await work.insert(AgreementProposal, {
    agreementId: agreement.id,
    number: (newest?.number ?? 0) + 1,
    proposedBy: party,
    proposedAt: work.now,
    actor: work.viewer.subject ?? '',
    terms: JSON.stringify(terms),
  });
  return outcomeOf(await work.change(CooperationAgreement, agreement, {}));
}

const stageRefusal = (stage: CooperationAgreement['stage']): Refusal | null =>
  negotiableStages.includes(stage)
    ? null
    : { reason: 'NOT_NEGOTIABLE', details: { stage, possible: negotiableStages } };
