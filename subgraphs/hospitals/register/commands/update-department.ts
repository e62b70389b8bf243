import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { Department } from '../entities/department';
import { Hospital } from '../entities/hospital';
import { keepChange } from '../keep-change';
import { readDepartment, type DepartmentEntry } from '../read-department';
import { requireKeeper } from '../require-keeper';
import type { RegisterOutcome } from './register-hospital';

interface UpdateDepartment {
  readonly id: string;
  readonly expectedVersion: number;
  readonly entry: DepartmentEntry;
}

/** The whole entry of a department anew. */
export async function updateDepartment(
  work: Work,
  input: UpdateDepartment,
): Promise<RegisterOutcome> {
  const [seen] = await work.reader.byKeys(Department, 'id', [input.id]);
  if (!seen) throw notFound('Department', input.id);
  const hospital = await work.share(Hospital, seen.hospitalId);
  requireKeeper(work.viewer, hospital, 'change this department');
  const row = await work.lock(Department, input.id);
  requireVersion(row, input.expectedVersion);
  const facts = await readDepartment(work, hospital.id, input.entry);
  const changed = await work.change(Department, row, facts);
  await keepChange(work, 'Department', changed);
  return { id: changed.id, version: changed.version };
}
