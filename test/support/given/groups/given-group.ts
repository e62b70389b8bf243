import { newId } from '../../../../platform/id';
import { DoctorGroup } from '../../../../subgraphs/groups/register/entities/doctor-group';
import type { TestGraph } from '../../graph';

type Given = Partial<DoctorGroup>;

/** A member of the alliance, with a slug of its own. */
export async function givenGroup(graph: TestGraph, given: Given = {}): Promise<DoctorGroup> {
  const id = newId();
  const row: DoctorGroup = {
    id,
    slug: `group-${id.slice(-12)}`,
    nameZh: '测试医生集团',
    nameEn: null,
    sortName: 'ce shi yi sheng ji tuan',
    legalForm: null,
    systemPosition: null,
    foundedOn: null,
    foundedPrecision: null,
    launchedOn: null,
    launchedPrecision: null,
    city: null,
    spunOffFromId: null,
    spunOffOn: null,
    spunOffPrecision: null,
    parentIsStakeholder: false,
    stakeBasisPoints: null,
    umbrellaId: null,
    fullTimeOnly: null,
    joiningRequirements: null,
    status: 'MEMBER',
    foundingMember: false,
    joinedOn: null,
    joinedPrecision: null,
    leaf: null,
    reported: false,
    synthetic: false,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(DoctorGroup, row);
  return row;
}
