import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { beijingDay } from '../../domain/beijing-day';
import { Department } from '../../register/entities/department';
import { Hospital } from '../../register/entities/hospital';
import { DepartmentPool } from '../entities/department-pool';
import { sharingRefusal } from '../domain/sharing-refusal';
import { fillPool } from '../fill-pool';
import { holdAgreementAlone } from '../hold-agreement-alone';
import { knownPoolEntries, type GivenPoolEntry } from '../known-pool-entries';
import { monthVersion } from '../month-version';
import { poolOfMonth } from '../pool-of-month';

interface RecordPoolEntries {
  readonly agreement: string;
  readonly month: string;
  readonly department?: string | null;
  readonly entries: readonly GivenPoolEntry[];
}

/** What a department built together earned and spent in a month that is still open. */
export async function recordPoolEntries(work: Work, input: RecordPoolEntries) {
  const entries = knownPoolEntries(input.entries, { least: 1, lowest: 0 });
  const { agreement, month, terms } = await holdAgreementAlone(work, input.agreement, input.month);
  const { id: agreementId, hospitalId, mode } = agreement;
  if (mode !== 'DEPARTMENT_COBUILD' || terms?.channel !== 'REVENUE_SHARE') {
    refuse({ reason: 'NO_POOL' });
  }
  const [hospital] = await work.everything.byKeys(Hospital, 'id', [hospitalId]);
  refuse(sharingRefusal('REVENUE_SHARE', hospital!.ownership));
  if (await monthVersion(work, agreementId, month)) {
    refuse({ reason: 'MONTH_CLOSED', details: { month: month.slice(0, 7) } });
  }
  const today = beijingDay(work.now);
  if (month > today) refuse({ reason: 'POSTED_IN_FUTURE', details: { settledOn: month, today } });

  const known = await poolOfMonth(work, agreementId, month);
  const pool: DepartmentPool = known ?? {
    id: newId(work.now.getTime()),
    agreementId,
    departmentId: await ownDepartment(work, hospitalId, input.department ?? null),
    month,
    incomeFen: 0,
    costFen: 0,
    closedAt: null,
  };
  if (!known) await work.insert(DepartmentPool, pool);
  await fillPool(work, pool, entries, 1);
  return { id: pool.id };
}

async function ownDepartment(work: Work, hospitalId: string, id: string | null) {
  if (id === null) return null;
  const [department] = await work.everything.byKeys(Department, 'id', [id]);
  if (department?.hospitalId !== hospitalId) throw notFound('Department', id);
  return id;
}
