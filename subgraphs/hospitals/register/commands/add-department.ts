import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { Department } from '../entities/department';
import { Hospital } from '../entities/hospital';
import { keepChange } from '../keep-change';
import { readDepartment, type DepartmentEntry } from '../read-department';
import { requireKeeper } from '../require-keeper';
import type { RegisterOutcome } from './register-hospital';

interface AddDepartment {
  readonly hospital: string;
  readonly entry: DepartmentEntry;
}

/** A hospital has one more department. */
export async function addDepartment(work: Work, input: AddDepartment): Promise<RegisterOutcome> {
  const hospital = await work.share(Hospital, input.hospital);
  requireKeeper(work.viewer, hospital, 'add departments to this hospital');
  const row: Department = {
    ...(await readDepartment(work, hospital.id, input.entry)),
    id: newId(work.now.getTime()),
    hospitalId: hospital.id,
    version: 1,
  };
  await work.insert(Department, row);
  await keepChange(work, 'Department', row);
  return { id: row.id, version: row.version };
}
