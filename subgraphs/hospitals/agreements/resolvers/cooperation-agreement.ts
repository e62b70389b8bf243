import { referenceOrNull, referenceTo } from '../../../../platform/reference';
import { beijingDay } from '../../domain/beijing-day';
import { endOfDay } from '../../domain/end-of-day';
import { latestBefore } from '../../domain/latest-before';
import { present } from '../../present';
import type { CooperationAgreementResolvers } from '../../resolver-types.generated';
import { termsOfDay } from '../domain/terms-of-day';
import type { AgreementStageChange } from '../entities/agreement-stage-change';

const stepOn = (history: readonly AgreementStageChange[], day: string) =>
  latestBefore(history, ({ enteredAt }) => enteredAt, endOfDay(day));

export const CooperationAgreement: CooperationAgreementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agreementById.load(id),
  group: ({ groupId }) => referenceTo(groupId),
  hospital: ({ hospitalId }, _args, { loaders }) =>
    present(loaders.hospitalById.load(hospitalId), `Hospital ${hospitalId}`),
  async stage({ id, stage }, { asOf }, { loaders }) {
    if (asOf == null) return stage;
    return stepOn(await loaders.stagesByAgreementId.load(id), asOf)?.stage ?? null;
  },
  stages: ({ id }, _args, { loaders }) => loaders.stagesByAgreementId.load(id),
  async expectedAnnualValueFen({ id, expectedAnnualValueFen }, { asOf }, { loaders }) {
    if (asOf == null) return expectedAnnualValueFen;
    return stepOn(await loaders.stagesByAgreementId.load(id), asOf)?.expectedAnnualValueFen ?? null;
  },
  initiative: ({ initiativeId }) => referenceOrNull(initiativeId),
  from: ({ validFrom }) => validFrom,
  to: ({ validTo }) => validTo,
  async specialties({ id }, _args, { loaders }) {
    const covered = await loaders.specialtiesByAgreementId.load(id);
    return Promise.all(
      covered.map(({ specialtyCode }) =>
        present(loaders.specialtyByCode.load(specialtyCode), specialtyCode),
      ),
    );
  },
  async purposes({ id }, _args, { loaders }) {
    const covered = await loaders.purposesByAgreementId.load(id);
    return covered.map(({ purpose }) => purpose);
  },
  async sites({ id }, _args, { loaders }) {
    const covered = await loaders.sitesByAgreementId.load(id);
    return Promise.all(
      covered.map(({ siteId }) => present(loaders.siteById.load(siteId), `Site ${siteId}`)),
    );
  },
  async clinicalBases({ id }, _args, { loaders }) {
    const covered = await loaders.sitesByAgreementId.load(id);
    const bases = covered.filter(({ clinicalBase }) => clinicalBase);
    return Promise.all(
      bases.map(({ siteId }) => present(loaders.siteById.load(siteId), `Site ${siteId}`)),
    );
  },
  async terms({ id }, { asOf }, { loaders, now }) {
    const versions = await loaders.termsByAgreementId.load(id);
    if (asOf == null) return termsOfDay(versions, beijingDay(now));
    return versions.filter(({ effectiveFrom }) => effectiveFrom <= asOf).at(-1) ?? null;
  },
  proposals: ({ id }, _args, { loaders }) => loaders.proposalsByAgreementId.load(id),
  termsHistory: ({ id }, _args, { loaders }) => loaders.termsByAgreementId.load(id),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
