import { newId } from '../../../../platform/id';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { Department } from '../../../../subgraphs/hospitals/register/entities/department';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<Department> & { readonly hospitalId: string };

/** A surgical department with a head whom the hospital appointed. */
export function givenDepartment(graph: TestGraph, given: Given): Promise<Department> {
  const nameZh = given.nameZh ?? '外科';
  return givenRow(graph, Department, {
    id: newId(),
    siteId: null,
    nameZh,
    nameEn: null,
    sortName: sortNameOf(nameZh, null, 'organisation'),
    specialtyCode: '04',
    headDoctorId: newId(),
    headAppointedBy: 'HOSPITAL',
    version: 1,
    ...given,
  });
}
