import { newId } from '../../../../platform/id';
import { DepartmentPool } from '../../../../subgraphs/hospitals/money/entities/department-pool';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<DepartmentPool> & { readonly agreementId: string };

/** The pool of March 2026, still open. */
export const givenPool = (graph: TestGraph, given: Given): Promise<DepartmentPool> =>
  givenRow(graph, DepartmentPool, {
    id: newId(),
    departmentId: null,
    month: '2026-03-01',
    incomeFen: 50_000_000,
    costFen: 30_000_000,
    closedAt: null,
    ...given,
  });
