import type { Cohort } from '../../../../subgraphs/training/programmes/entities/cohort';
import type { Programme } from '../../../../subgraphs/training/programmes/entities/programme';
import { as } from '../../as';
import type { TestGraph } from '../../graph';
import { givenCohort } from './given-cohort';
import { givenGroupCopy } from './given-group-copy';
import { givenModule } from './given-module';
import { givenProgramme } from './given-programme';
import { givenSupervisor } from './given-supervisor';

interface Given {
  readonly programme?: Partial<Programme> & { readonly prerequisites?: readonly string[] };
  readonly cohort?: Partial<Cohort>;
  /** How many cases the one module asks for; 0: none. */
  readonly cases?: number;
  readonly supervisors?: number;
}

/** A published programme of one group with a module, its supervisors, and a cohort that takes applications. */
export async function givenRound(graph: TestGraph, given: Given = {}) {
  const { cases = 0, supervisors: wanted = 1 } = given;
  const { id: host } = await givenGroupCopy(graph);
  const supervisors: string[] = [];
  for (let index = 0; index < wanted; index += 1) {
    const { id } = await givenSupervisor(graph, {
      groupId: host,
      academicRoles: ['MASTER_SUPERVISOR'],
    });
    supervisors.push(id);
  }
  const programme = await givenProgramme(graph, {
    hosts: [host],
    supervisors,
    ...given.programme,
  });
  const module = await givenModule(graph, {
    programmeId: programme.id,
    requirements: cases === 0 ? [] : [{ count: cases }],
  });
  const cohort = await givenCohort(graph, { programmeId: programme.id, ...given.cohort });
  return {
    host,
    supervisors,
    programme,
    module,
    cohort,
    admin: await as(graph, 'GROUP_ADMIN', { group: [host] }),
  };
}
