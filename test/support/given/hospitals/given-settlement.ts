import { newId } from '../../../../platform/id';
import { Settlement } from '../../../../subgraphs/hospitals/money/entities/settlement';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<Settlement> & {
  readonly agreementId: string;
  readonly groupId: string;
  readonly hospitalId: string;
};

/** A month's share that was posted on 31 March 2026 and is not paid yet: 60 % of 10 000.01 yuan. */
export const givenSettlement = (graph: TestGraph, given: Given): Promise<Settlement> =>
  givenRow(graph, Settlement, {
    id: newId(),
    basis: 'MONTH',
    channel: 'REVENUE_SHARE',
    caseId: null,
    poolId: null,
    termsVersion: 1,
    serviceOn: '2026-03-02',
    settledOn: '2026-03-31',
    billedFen: 1_100_001,
    refundsFen: 0,
    taxFen: 100_000,
    netFen: 1_000_001,
    groupPartFen: 600_000,
    hospitalPartFen: 400_001,
    alliancePartFen: 0,
    correctsId: null,
    restatement: false,
    monthVersion: null,
    paidFor: null,
    recordedAt: null,
    actor: null,
    dueOn: '2026-04-30',
    paidOn: null,
    synthetic: false,
    ...given,
  });
