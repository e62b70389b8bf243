import { newId } from '../../../../platform/id';
import { AgreementCopy } from '../../../../subgraphs/doctors/copies/entities/agreement-copy';
import { AgreementCopySite } from '../../../../subgraphs/doctors/copies/entities/agreement-copy-site';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** An active agreement since 2020, as the doctors know it, for the given sites. */
export async function givenAgreementCopy(
  graph: TestGraph,
  {
    siteIds = [],
    ...given
  }: Partial<AgreementCopy> & {
    readonly groupId: string;
    readonly hospitalId: string;
    readonly siteIds?: readonly string[];
  },
): Promise<AgreementCopy> {
  const agreement = await givenRow(graph, AgreementCopy, {
    id: newId(),
    mode: 'PHP',
    stage: 'ACTIVE',
    specialties: ['04'],
    purposes: ['SURGERY'],
    validFrom: '2020-01-01',
    validUntil: null,
    acceptanceRequired: false,
    theatreRule: 'ON_REQUEST',
    quotaBookings: null,
    quotaPeriod: null,
    reported: false,
    sourceVersion: 1,
    ...given,
  });
  for (const siteId of siteIds) {
    await givenRow(graph, AgreementCopySite, { agreementId: agreement.id, siteId });
  }
  return agreement;
}
