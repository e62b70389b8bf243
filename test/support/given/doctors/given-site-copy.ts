import { newId } from '../../../../platform/id';
import { SiteCopy } from '../../../../subgraphs/doctors/copies/entities/site-copy';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A site in Shanghai, as the doctors know it. */
export const givenSiteCopy = (
  graph: TestGraph,
  given: Partial<SiteCopy> & { readonly hospitalId: string },
): Promise<SiteCopy> =>
  givenRow(graph, SiteCopy, {
    id: newId(),
    province: '上海',
    city: '上海',
    district: null,
    timeZone: 'Asia/Shanghai',
    reported: false,
    sourceVersion: 1,
    ...given,
  });
