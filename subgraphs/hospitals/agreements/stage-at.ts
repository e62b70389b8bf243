import type { Work } from '../../../platform/commands/work';
import { latestBefore } from '../domain/latest-before';
import { AgreementStageChange } from './entities/agreement-stage-change';
import type { CooperationAgreement } from './entities/cooperation-agreement';

/** The stage of an agreement at an instant; for the future the stage now. */
export async function stageAt(
  work: Work,
  { id, stage }: CooperationAgreement,
  instant: Date,
): Promise<CooperationAgreement['stage']> {
  const steps = await work.everything.byKeys(
    AgreementStageChange,
    'agreementId',
    [id],
    [{ property: 'position', direction: 'ASC' }],
  );
  const after = new Date(instant.getTime() + 1);
  return (
    latestBefore(steps, ({ enteredAt }) => enteredAt, after)?.stage ??
    (steps.length > 0 ? 'LEAD' : stage)
  );
}
