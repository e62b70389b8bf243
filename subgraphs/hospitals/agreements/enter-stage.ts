import type { Work } from '../../../platform/commands/work';
import type { AgreementStage } from '../resolver-types.generated';
import { AgreementStageChange } from './entities/agreement-stage-change';
import { CooperationAgreement } from './entities/cooperation-agreement';

/** What a client is told of an agreement after a change; its repetition is told the same. */
export type AgreementOutcome = Pick<CooperationAgreement, 'id' | 'stage' | 'version'>;

interface Entry {
  readonly stage: AgreementStage;
  readonly lostReason?: string | null;
  readonly note?: string | null;
  /** Left out: as before. */
  readonly expectedAnnualValueFen?: number | null;
}

/** A locked agreement takes a step, and the step is kept. The same stage again is a new expectation. */
export async function enterStage(
  work: Work,
  row: CooperationAgreement,
  entry: Entry,
  changes: Partial<CooperationAgreement> = {},
): Promise<CooperationAgreement> {
  const { stage, lostReason = null, note = null } = entry;
  const expectedAnnualValueFen = entry.expectedAnnualValueFen ?? row.expectedAnnualValueFen;
  const changed = await work.change(CooperationAgreement, row, {
    ...changes,
    stage,
    lostReason,
    expectedAnnualValueFen,
    ...(stage === row.stage ? {} : { stageSince: work.now }),
  });
  const [last] = await work.everything.find(
    AgreementStageChange,
    [{ sql: 't.agreement_id = ?', values: [row.id] }],
    [{ property: 'position', direction: 'DESC' }],
    1,
  );
  await work.insert(AgreementStageChange, {
    agreementId: row.id,
    position: (last?.position ?? 0) + 1,
    stage,
    enteredAt: work.now,
    actor: work.viewer.subject ?? 'time',
    lostReason,
    expectedAnnualValueFen,
    note,
  });
  return changed;
}
