import { newId } from '../../../../platform/id';
import { Privilege } from '../../../../subgraphs/doctors/practice/entities/privilege';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** Operations up to level 3 since 2020, without an end. */
export const givenPrivilege = (
  graph: TestGraph,
  given: Partial<Privilege> & { readonly doctorId: string },
): Promise<Privilege> =>
  givenRow(graph, Privilege, {
    id: newId(),
    hospitalId: newId(),
    maxSurgeryLevel: 3,
    procedures: [],
    validFrom: '2020-01-01',
    validUntil: null,
    evidenceId: null,
    revokedOn: null,
    version: 1,
    ...given,
  });
