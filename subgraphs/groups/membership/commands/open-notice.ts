import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { requireSecretariat } from '../../require-secretariat';
import { criteriaOf } from '../criteria-of';
import { noticingRefusal } from '../domain/noticing-refusal';
import { enterApplicationState, type ApplicationOutcome } from '../enter-application-state';
import { MembershipApplication } from '../entities/membership-application';
import { MembershipFinding } from '../entities/membership-finding';

interface OpenNotice {
  readonly id: string;
  readonly expectedVersion: number;
}

const noticeMs = 7 * 24 * 3_600_000;

/** The members are told of an applicant and of what was found; after a week they vote. */
export async function openNotice(work: Work, input: OpenNotice): Promise<ApplicationOutcome> {
  requireSecretariat(work.viewer, 'announce applications');
  const row = await work.lock(MembershipApplication, input.id);
  requireVersion(row, input.expectedVersion);
  const findings = await work.everything.byKeys(MembershipFinding, 'applicationId', [row.id]);
  const criteria = await criteriaOf(work, row.charterId);
  const found = findings.map(({ criterionCode }) => criterionCode);
  refuse(noticingRefusal({ state: row.state, criteria, found }));

  return enterApplicationState(work, row, 'NOTICE', {
    noticeFrom: work.now,
    noticeUntil: new Date(work.now.getTime() + noticeMs),
  });
}
