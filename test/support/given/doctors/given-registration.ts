import { newId } from '../../../../platform/id';
import { PracticeRegistration } from '../../../../subgraphs/doctors/practice/entities/practice-registration';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A verified main registration since 2020, without an end. */
export const givenRegistration = (
  graph: TestGraph,
  given: Partial<PracticeRegistration> & { readonly doctorId: string },
): Promise<PracticeRegistration> =>
  givenRow(graph, PracticeRegistration, {
    id: newId(),
    basis: 'MAIN',
    hospitalId: newId(),
    province: '上海',
    scope: ['04'],
    validArea: null,
    validFrom: '2020-01-01',
    validUntil: null,
    evidenceId: 'document-1',
    verifiedAt: new Date('2020-01-02T00:00:00Z'),
    verifiedBy: 'an office',
    revokedOn: null,
    bookingId: null,
    version: 1,
    ...given,
  });
