import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { requireSecretariat } from '../../require-secretariat';
import { criteriaOf } from '../criteria-of';
import { findingRefusal } from '../domain/finding-refusal';
import type { ApplicationOutcome } from '../enter-application-state';
import { FindingRecord } from '../entities/finding-record';
import { MembershipApplication } from '../entities/membership-application';
import { MembershipFinding } from '../entities/membership-finding';

interface RecordFinding {
  readonly id: string;
  readonly expectedVersion: number;
  readonly criterion: string;
  readonly met: boolean;
  readonly evidence: string;
}

/** What the secretariat found on one criterion; recorded again, it corrects what stood there. */
export async function recordFinding(work: Work, input: RecordFinding): Promise<ApplicationOutcome> {
  requireSecretariat(work.viewer, 'record findings');
  const { criterion, met } = input;
  const evidence = text('evidence', input.evidence, 2000);
  const row = await work.lock(MembershipApplication, input.id);
  requireVersion(row, input.expectedVersion);
  const criteria = await criteriaOf(work, row.charterId);
  refuse(findingRefusal({ state: row.state, criterion, criteria }));

  const { id, state, version } = await work.change(MembershipApplication, row, {});
  const finding: MembershipFinding = {
    applicationId: id,
    criterionCode: criterion,
    met,
    evidence,
    recordedAt: work.now,
    recordedBy: work.viewer.subject ?? '',
  };
  await work.manager.delete(MembershipFinding, { applicationId: id, criterionCode: criterion });
  await work.insert(MembershipFinding, finding);
  await work.insert(FindingRecord, { ...finding, recordNumber: version });
  return { id, state, version };
}
