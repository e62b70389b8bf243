import { referenceOrNull } from '../../../../platform/reference';
import { addMonths } from '../../domain/add-months';
import { assessmentMonths } from '../../domain/assessment-months';
import { present } from '../../present';
import type {
  PlatformAssessmentResolvers,
  PlatformCriterionResolvers,
  PlatformFindingResolvers,
} from '../../resolver-types.generated';

export const PlatformAssessment: PlatformAssessmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assessmentById.load(id),
  site: ({ siteId }, _args, { loaders }) =>
    present(loaders.siteById.load(siteId), `Site ${siteId}`),
  specialty: ({ specialtyCode }, _args, { loaders }) =>
    present(loaders.specialtyByCode.load(specialtyCode), specialtyCode),
  assessedBy: ({ assessedByGroupId }) => referenceOrNull(assessedByGroupId),
  expiresOn: ({ assessedOn }) => addMonths(assessedOn, assessmentMonths),
  findings: ({ id }, _args, { loaders }) => loaders.findingsByAssessmentId.load(id),
};

export const PlatformFinding: PlatformFindingResolvers = {
  criterion: ({ criterionCode }, _args, { loaders }) =>
    present(loaders.criterionByCode.load(criterionCode), criterionCode),
};

export const PlatformCriterion: PlatformCriterionResolvers = {
  name: ({ nameZh, nameEn }, { lang }) => (lang === 'ZH' ? nameZh : nameEn),
};
