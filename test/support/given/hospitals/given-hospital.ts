import { newId } from '../../../../platform/id';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { Hospital } from '../../../../subgraphs/hospitals/register/entities/hospital';
import { HospitalSubject } from '../../../../subgraphs/hospitals/register/entities/hospital-subject';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<Hospital> & { readonly subjects?: readonly string[] };

/** A private hospital of level 2, registered for surgery. */
export async function givenHospital(
  graph: TestGraph,
  { subjects = ['04'], ...given }: Given = {},
): Promise<Hospital> {
  const nameZh = given.nameZh ?? '仁爱医院';
  const hospital = await givenRow(graph, Hospital, {
    id: newId(),
    nameZh,
    nameEn: null,
    sortName: sortNameOf(nameZh, null, 'organisation'),
    ownership: 'PRIVATE_FOR_PROFIT',
    kind: 'HOSPITAL',
    level: 2,
    grade: null,
    beds: 100,
    builtByGroupId: null,
    chain: null,
    reported: false,
    synthetic: false,
    version: 1,
    ...given,
  });
  for (const specialtyCode of subjects) {
    await givenRow(graph, HospitalSubject, { hospitalId: hospital.id, specialtyCode });
  }
  return hospital;
}
