import { newId } from '../../../../platform/id';
import { Theatre } from '../../../../subgraphs/hospitals/register/entities/theatre';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<Theatre> & { readonly siteId: string };

/** A theatre in use. */
export const givenTheatre = (graph: TestGraph, given: Given): Promise<Theatre> =>
  givenRow(graph, Theatre, {
    id: newId(),
    label: `手术室 ${newId().slice(-6)}`,
    kind: 'THEATRE',
    inUse: true,
    version: 1,
    ...given,
  });
