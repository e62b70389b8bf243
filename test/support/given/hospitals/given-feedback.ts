import { newId } from '../../../../platform/id';
import { CaseFeedback } from '../../../../subgraphs/hospitals/cases/entities/case-feedback';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<CaseFeedback> & { readonly caseId: string };

/** Praise from the hospital. */
export const givenFeedback = (graph: TestGraph, given: Given): Promise<CaseFeedback> =>
  givenRow(graph, CaseFeedback, {
    id: newId(),
    givenBy: 'HOSPITAL',
    score: 5,
    comment: '配合很好',
    givenAt: new Date('2026-03-04T00:00:00Z'),
    ...given,
  });
