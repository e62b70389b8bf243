import { AgreementStageChange } from '../../../../subgraphs/hospitals/agreements/entities/agreement-stage-change';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<AgreementStageChange> & {
  readonly agreementId: string;
  readonly position: number;
};

/** A step into the active stage at the beginning of 2025. */
export const givenStage = (graph: TestGraph, given: Given): Promise<AgreementStageChange> =>
  givenRow(graph, AgreementStageChange, {
    stage: 'ACTIVE',
    enteredAt: new Date('2025-01-01T00:00:00Z'),
    actor: 'user-1',
    lostReason: null,
    note: null,
    expectedAnnualValueFen: 100_000_000,
    ...given,
  });
