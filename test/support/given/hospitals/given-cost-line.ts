import { newId } from '../../../../platform/id';
import { CostLine } from '../../../../subgraphs/hospitals/money/entities/cost-line';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<CostLine> & { readonly agreementId: string };

/** The rent of March 2026, borne by the group. */
export const givenCostLine = (graph: TestGraph, given: Given): Promise<CostLine> =>
  givenRow(graph, CostLine, {
    id: newId(),
    kind: 'FIXED',
    item: '房租',
    amountFen: 3_100_000,
    borneBy: 'GROUP',
    validFrom: '2026-03-01',
    validTo: '2026-04-01',
    caseId: null,
    ...given,
  });
