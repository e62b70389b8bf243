import { newId } from '../../../../platform/id';
import { HospitalCopy } from '../../../../subgraphs/doctors/copies/entities/hospital-copy';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A private hospital, as the doctors know it. */
export const givenHospitalCopy = (
  graph: TestGraph,
  given: Partial<HospitalCopy> = {},
): Promise<HospitalCopy> =>
  givenRow(graph, HospitalCopy, {
    id: newId(),
    nameZh: '甲医院',
    nameEn: null,
    sortName: 'jia yi yuan',
    ownership: 'PRIVATE_FOR_PROFIT',
    kind: 'HOSPITAL',
    level: 3,
    reported: false,
    sourceVersion: 1,
    ...given,
  });
