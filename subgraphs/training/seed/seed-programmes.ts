import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { deal } from '../../../seed/deal';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import type { Programme } from '../programmes/entities/programme';
import { addCohort, type Phase } from './add-cohort';
import { addProgramme } from './add-programme';
import type { createTrainees } from './create-trainees';
import { programmeRow } from './programme-row';
import type { Supervision } from './supervision';

export interface People {
  readonly trainees: ReturnType<typeof createTrainees>;
  readonly supervision: Supervision;
}

const kinds = ['RESIDENCY', 'FELLOWSHIP', 'PRIMARY_CARE', 'ACADEMIC'] as const;
const perGroup = 4;

/** The programmes of every member with their cohorts: past ones, one that runs, one that is open. */
export async function seedProgrammes(
  world: World,
  write: BulkWriter,
  people: People,
): Promise<void> {
  const stateOf = deal<Programme['state']>([
    ['PUBLISHED', 6],
    ['CLOSED', 1],
    ['DRAFT', 1],
  ]);
  const publics = world.hospitals.filter(({ ownership }) => ownership === 'PUBLIC');
  const members = world.groups.filter(({ status }) => status === 'MEMBER');
  let cohort = 0;
  for (const [place, group] of members.entries()) {
    for (let each = 0; each < perGroup; each += 1) {
      const number = place * perGroup + each;
      const state = stateOf();
      const id = seedId('Programme', number);
      const kind = kinds[each % kinds.length]!;
      const row = programmeRow({ id, kind, state, group, number, asOf: world.asOf });
      addProgramme(
        {
          row,
          number,
          group,
          hospitalId: publics[number % publics.length]!.id,
          supervisorIds: people.supervision.of(group).slice(0, 4),
          requires: kind === 'FELLOWSHIP' ? seedId('Programme', number - 1) : null,
        },
        write,
      );
      for (const phase of phasesOf(state, each)) {
        addCohort(world, write, people, { index: cohort++, phase, group, number, programme: row });
      }
    }
    if (write.isFull) await write.drain();
  }
}

function phasesOf(state: Programme['state'], each: number): readonly Phase[] {
  if (state === 'DRAFT') return [];
  if (state === 'CLOSED') return ['ENDED', 'ENDED', 'CANCELLED'];
  return each % 2 === 0 ? ['ENDED', 'RUNNING', 'OPEN'] : ['ENDED', 'RUNNING', 'FULL', 'PLANNED'];
}
