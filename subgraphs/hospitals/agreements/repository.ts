import type { ListArguments } from '../../../platform/connection/connection';
import type { CursorSeal } from '../../../platform/connection/cursor';
import { createEntityList } from '../../../platform/connection/entity-list';
import { orderTerms } from '../../../platform/connection/order';
import { oneOf, where } from '../../../platform/reading/condition';
import type { Parentage, Reader } from '../../../platform/reading/reader';
import type { Viewer } from '../../../platform/viewer';
import type { GroupFreshness } from '../copies/group-freshness';
import { bindingStages } from '../domain/binding-stages';
import type { Given } from '../given';
import type {
  AgreementFilter,
  AgreementOrder,
  PlatformAssessmentFilter,
  PlatformAssessmentOrder,
} from '../resolver-types.generated';
import { visibleTable } from '../access/visible-table';
import { agreementConditions } from './agreement-conditions';
import { assessmentConditions } from './assessment-conditions';
import { AgreementProposal } from './entities/agreement-proposal';
import { AgreementPurpose } from './entities/agreement-purpose';
import { AgreementSignature } from './entities/agreement-signature';
import { AgreementSite } from './entities/agreement-site';
import { AgreementSpecialty } from './entities/agreement-specialty';
import { AgreementStageChange } from './entities/agreement-stage-change';
import { AgreementTerms } from './entities/agreement-terms';
import { CooperationAgreement } from './entities/cooperation-agreement';
import { PlatformAssessment } from './entities/platform-assessment';
import { PlatformCriterion } from './entities/platform-criterion';
import { PlatformFinding } from './entities/platform-finding';
import { firstOfPair } from './first-of-pair';
import { refuseGuardedArguments } from './refuse-guarded-arguments';

export type AgreementListArguments = Given<AgreementFilter, AgreementOrder>;
type AssessmentListArguments = Given<PlatformAssessmentFilter, PlatformAssessmentOrder>;

const byPosition = [{ property: 'position', direction: 'ASC' }] as const;

/** All SQL of the agreements. */
export function createAgreementsRepository(
  reader: Reader,
  seal: CursorSeal,
  fresh: GroupFreshness,
  viewer: Viewer,
) {
  const seen = visibleTable('agreements', reader.visible(CooperationAgreement));
  const agreements = createEntityList(
    reader,
    seal,
    CooperationAgreement,
    (given: AgreementListArguments) => ({
      conditions: agreementConditions(given.filter),
      order: orderTerms(
        given.orderBy,
        {
          STAGE_SINCE: 'stageSince',
          FROM: 'validFrom',
          TO: 'validTo',
          EXPECTED_ANNUAL_VALUE: 'expectedAnnualValueFen',
        },
        { field: 'STAGE_SINCE', direction: 'DESC' },
      ),
    }),
  );
  const pairs = createEntityList(reader, seal, CooperationAgreement, (_given: ListArguments) => ({
    conditions: [oneOf('t.stage', bindingStages), firstOfPair(seen)],
    order: [
      { property: 'groupId', direction: 'ASC' },
      { property: 'id', direction: 'ASC' },
    ],
  }));
  const assessments = createEntityList(
    reader,
    seal,
    PlatformAssessment,
    (given: AssessmentListArguments) => ({
      conditions: assessmentConditions(given.filter),
      order: orderTerms(
        given.orderBy,
        { ASSESSED_ON: 'assessedOn' },
        { field: 'ASSESSED_ON', direction: 'DESC' },
      ),
    }),
  );

  return {
    findAgreements: (ids: readonly string[]) => reader.byKeys(CooperationAgreement, 'id', ids),
    findStages: (ids: readonly string[]) =>
      reader.byKeys(AgreementStageChange, 'agreementId', ids, byPosition),
    findProposals: (ids: readonly string[]) =>
      reader.byKeys(AgreementProposal, 'agreementId', ids, [
        { property: 'number', direction: 'ASC' },
      ]),
    findSignatures: (ids: readonly string[]) =>
      reader.byKeys(AgreementSignature, 'agreementId', ids, [
        { property: 'signedAt', direction: 'ASC' },
        { property: 'party', direction: 'ASC' },
      ]),
    findTerms: (ids: readonly string[]) =>
      reader.byKeys(AgreementTerms, 'agreementId', ids, [
        { property: 'version', direction: 'ASC' },
      ]),
    findSpecialties: (ids: readonly string[]) =>
      reader.byKeys(AgreementSpecialty, 'agreementId', ids, byPosition),
    findPurposes: (ids: readonly string[]) =>
      reader.byKeys(AgreementPurpose, 'agreementId', ids, [
        { property: 'purpose', direction: 'ASC' },
      ]),
    findSites: (ids: readonly string[]) =>
      reader.byKeys(AgreementSite, 'agreementId', ids, [{ property: 'siteId', direction: 'ASC' }]),
    findCriteria: () => reader.find(PlatformCriterion, [], byPosition),
    findAssessments: (ids: readonly string[]) => reader.byKeys(PlatformAssessment, 'id', ids),
    findFindings: (ids: readonly string[]) =>
      reader.byKeys(PlatformFinding, 'assessmentId', ids, [
        { property: 'criterionCode', direction: 'ASC' },
      ]),

    /** Agreements in force of these groups that end after one day and until another. */
    findEnding: (groupIds: readonly string[], after: string, until: string) =>
      reader.find(
        CooperationAgreement,
        [
          oneOf('t.group_id', groupIds),
          oneOf('t.stage', bindingStages),
          where('t.valid_to > ? AND t.valid_to <= ?', after, until),
        ],
        [
          { property: 'validTo', direction: 'ASC' },
          { property: 'id', direction: 'ASC' },
        ],
      ),

    async agreements(field: string, given: AgreementListArguments) {
      refuseGuardedArguments(viewer, given);
      await fresh(given.filter?.groupStatus);
      return agreements.page(field, given);
    },
    async agreementsBelow(
      field: string,
      parentage: Parentage<CooperationAgreement>,
      parentId: string,
      given: AgreementListArguments,
    ) {
      refuseGuardedArguments(viewer, given);
      await fresh(given.filter?.groupStatus);
      return agreements.below(field, parentage, parentId, given);
    },
    /** Where groups are bound; a hospital with several agreements is one hospital. */
    hospitalsOfGroups: {
      through: `SELECT DISTINCT hospital_id AS row_id, group_id AS parent_id
        FROM ${seen.sql} bound WHERE stage IN (?) AND group_id IN (?)`,
      values: [...seen.values, bindingStages],
    },
    pairsOfHospital: (hospitalId: string, given: ListArguments) =>
      pairs.below('Hospital.groups', { property: 'hospitalId' }, hospitalId, given),
    assessments: assessments.page,
  };
}

export type AgreementsRepository = ReturnType<typeof createAgreementsRepository>;
