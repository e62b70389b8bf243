import type { Work } from '../../../platform/commands/work';
import { AgreementStageChange } from './entities/agreement-stage-change';
import { CooperationAgreement } from './entities/cooperation-agreement';
import { publishAgreement } from './publish-agreement';

type Lead = Pick<
  CooperationAgreement,
  'id' | 'groupId' | 'hospitalId' | 'mode' | 'initiativeId' | 'expectedAnnualValueFen' | 'stage'
> & { readonly note: string | null };

/** A new agreement without terms, with its first step. */
export async function writeLead(
  work: Work,
  { note, ...lead }: Lead,
): Promise<CooperationAgreement> {
  const row: CooperationAgreement = {
    ...lead,
    stageSince: work.now,
    lostReason: null,
    validFrom: null,
    validTo: null,
    termsVersion: null,
    channel: null,
    reported: false,
    synthetic: false,
    version: 1,
  };
  await work.insert(CooperationAgreement, row);
  await work.insert(AgreementStageChange, {
    agreementId: row.id,
    position: 1,
    stage: row.stage,
    enteredAt: work.now,
    actor: work.viewer.subject ?? 'time',
    lostReason: null,
    expectedAnnualValueFen: row.expectedAnnualValueFen,
    note,
  });
  await publishAgreement(work, row);
  return row;
}
