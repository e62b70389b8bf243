import { AgreementTerms } from '../../../../subgraphs/hospitals/agreements/entities/agreement-terms';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<AgreementTerms> & { readonly agreementId: string };

/** Terms that share revenue: 60 % for the group, 40 % for the hospital. */
export const givenTerms = (graph: TestGraph, given: Given): Promise<AgreementTerms> =>
  givenRow(graph, AgreementTerms, {
    version: 1,
    effectiveFrom: '2025-01-01',
    channel: 'REVENUE_SHARE',
    groupBasisPoints: 6_000,
    hospitalBasisPoints: 4_000,
    allianceBasisPoints: 0,
    feeFen: null,
    feeUnit: null,
    fixedMonthlyCostFen: 2_000_000,
    quotaBookings: null,
    quotaPeriod: null,
    acceptanceRequired: false,
    theatreRule: 'ON_REQUEST',
    groupBrings: ['SURGEONS', 'MANAGING_DOCTORS', 'PATIENTS'],
    hospitalBrings: ['THEATRE', 'NURSES', 'ANAESTHESIA'],
    headAppointedBy: 'HOSPITAL',
    billedBy: 'HOSPITAL',
    specialties: ['04'],
    purposes: ['SURGERY'],
    siteIds: [],
    validTo: null,
    surgeryLevel: null,
    clinicalBaseIds: null,
    proposalNumber: null,
    recordedAt: new Date('2025-01-01T00:00:00Z'),
    actor: null,
    ...given,
  });
