import { newId } from '../../../../platform/id';
import { AgreementPurpose } from '../../../../subgraphs/hospitals/agreements/entities/agreement-purpose';
import { AgreementSite } from '../../../../subgraphs/hospitals/agreements/entities/agreement-site';
import { AgreementSpecialty } from '../../../../subgraphs/hospitals/agreements/entities/agreement-specialty';
import { CooperationAgreement } from '../../../../subgraphs/hospitals/agreements/entities/cooperation-agreement';
import type { Purpose } from '../../../../subgraphs/hospitals/resolver-types.generated';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';
import { givenStage } from './given-stage';
import { givenTerms } from './given-terms';

type Given = Partial<CooperationAgreement> & {
  readonly groupId: string;
  readonly hospitalId: string;
  readonly specialties?: readonly string[];
  readonly purposes?: readonly Purpose[];
  readonly sites?: readonly { readonly siteId: string; readonly clinicalBase?: boolean }[];
};

/** An agreement for surgery, active since the beginning of 2025, with its terms and its one step. */
export async function givenAgreement(
  graph: TestGraph,
  { specialties = ['04'], purposes = ['SURGERY'], sites = [], ...given }: Given,
): Promise<CooperationAgreement> {
  const agreement = await givenRow(graph, CooperationAgreement, {
    id: newId(),
    mode: 'PHP',
    stage: 'ACTIVE',
    stageSince: new Date('2025-01-01T00:00:00Z'),
    lostReason: null,
    expectedAnnualValueFen: 100_000_000,
    initiativeId: null,
    validFrom: '2025-01-01',
    validTo: null,
    termsVersion: 1,
    channel: 'REVENUE_SHARE',
    reported: false,
    synthetic: false,
    version: 1,
    ...given,
  });
  const { id: agreementId, stage, stageSince, lostReason } = agreement;
  await givenStage(graph, { agreementId, position: 1, stage, enteredAt: stageSince, lostReason });
  const siteIds = sites.map(({ siteId }) => siteId);
  await givenTerms(graph, {
    agreementId,
    specialties: [...specialties],
    purposes: [...purposes],
    siteIds,
  });
  for (const [position, specialtyCode] of specialties.entries()) {
    await givenRow(graph, AgreementSpecialty, { agreementId, specialtyCode, position });
  }
  for (const purpose of purposes) await givenRow(graph, AgreementPurpose, { agreementId, purpose });
  for (const { siteId, clinicalBase = false } of sites) {
    await givenRow(graph, AgreementSite, { agreementId, siteId, clinicalBase });
  }
  return agreement;
}
