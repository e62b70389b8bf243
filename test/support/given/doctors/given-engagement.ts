import { newId } from '../../../../platform/id';
import { Engagement } from '../../../../subgraphs/doctors/register/entities/engagement';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A full-time engagement since 2020, without an end. */
export const givenEngagement = (
  graph: TestGraph,
  given: Partial<Engagement> & { readonly doctorId: string },
): Promise<Engagement> =>
  givenRow(graph, Engagement, {
    id: newId(),
    groupId: newId(),
    kind: 'FULL_TIME',
    role: null,
    validFrom: '2020-01-01',
    validUntil: null,
    fractionBasisPoints: 10_000,
    reported: false,
    synthetic: true,
    version: 1,
    ...given,
  });
