import { newId } from '../../../../platform/id';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { searchTerms } from '../../../../platform/naming/search-terms';
import { Doctor } from '../../../../subgraphs/doctors/register/entities/doctor';
import { DoctorSpecialty } from '../../../../subgraphs/doctors/register/entities/doctor-specialty';
import { SearchTerm } from '../../../../subgraphs/doctors/register/entities/search-term';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A free chief physician who can be found by name, with the given specialties. */
export async function givenDoctor(
  graph: TestGraph,
  { specialties = [], ...given }: Partial<Doctor> & { specialties?: readonly string[] } = {},
): Promise<Doctor> {
  const { nameZh = '陈一', nameEn = null } = given;
  const doctor = await givenRow(graph, Doctor, {
    id: newId(),
    licenceHash: null,
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'person'),
    title: 'CHIEF',
    licenceCategory: 'CLINICAL',
    practiceMode: 'FREE',
    practiceModeSince: null,
    practiceModePrecision: null,
    mainEmployerId: null,
    mainEmployerName: null,
    practisingSince: null,
    practisingPrecision: null,
    careerStage: null,
    languages: ['zh'],
    biography: null,
    status: 'ACTIVE',
    reported: false,
    synthetic: true,
    version: 1,
    ...given,
  });
  const { manager } = await graph.database('doctors');
  const { id: recordId } = doctor;
  const terms = searchTerms({ zh: nameZh, en: nameEn }, 'person');
  await manager.insert(
    SearchTerm,
    terms.map((term) => ({ recordId, ...term })),
  );
  for (const [position, specialtyCode] of specialties.entries()) {
    await manager.insert(DoctorSpecialty, { doctorId: recordId, specialtyCode, position });
  }
  return doctor;
}
