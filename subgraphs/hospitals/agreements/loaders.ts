import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import { addDays } from '../domain/add-days';
import { beijingDay } from '../domain/beijing-day';
import type { CooperationAgreement } from './entities/cooperation-agreement';
import type { Expiring } from './expiring';
import type { AgreementsRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createAgreementsLoaders(agreements: AgreementsRepository, now: Date) {
  const ofAgreement = <Row extends { agreementId: string }>(
    find: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await find(ids), ({ agreementId }) => agreementId),
    );

  return {
    agreementById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await agreements.findAgreements(ids), ({ id }) => id),
    ),
    assessmentById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await agreements.findAssessments(ids), ({ id }) => id),
    ),
    stagesByAgreementId: ofAgreement(agreements.findStages),
    proposalsByAgreementId: ofAgreement(agreements.findProposals),
    signaturesByAgreementId: ofAgreement(agreements.findSignatures),
    termsByAgreementId: ofAgreement(agreements.findTerms),
    specialtiesByAgreementId: ofAgreement(agreements.findSpecialties),
    purposesByAgreementId: ofAgreement(agreements.findPurposes),
    sitesByAgreementId: ofAgreement(agreements.findSites),
    findingsByAssessmentId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await agreements.findFindings(ids), ({ assessmentId }) => assessmentId),
    ),
    // The checklist is one short table: whoever asks for a line gets it from one statement.
    criterionByCode: new DataLoader(async (codes: readonly string[]) =>
      oneForEach(codes, await agreements.findCriteria(), ({ code }) => code),
    ),

    /** One statement for the longest question; shorter ones are answered from the same rows. */
    endingOf: new DataLoader<Expiring, CooperationAgreement[], string>(
      async (questions: readonly Expiring[]) => {
        const today = beijingDay(now);
        const groupIds = [...new Set(questions.map(({ groupId }) => groupId))];
        const longest = Math.max(...questions.map(({ days }) => days));
        const rows = await agreements.findEnding(groupIds, today, addDays(today, longest));
        return questions.map(({ groupId, days }) =>
          rows.filter(
            (row) => row.groupId === groupId && (row.validTo ?? '') <= addDays(today, days),
          ),
        );
      },
      { cacheKeyFn: ({ groupId, days }) => `${groupId} ${days}` },
    ),
  };
}
