import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { dayText } from '../../../seed/days';
import { places } from '../../../seed/places';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { BuildProject } from '../projects/entities/build-project';
import { BuildStateChange } from '../projects/entities/build-state-change';

type State = BuildProject['state'];

const way = [
  'PLANNED',
  'SITE_SELECTED',
  'APPROVED',
  'CONSTRUCTION',
  'BUILT',
  'LICENSED',
  'OPEN',
] as const;
const kinds = ['HOSPITAL', 'DAY_SURGERY_CENTRE', 'CLINIC'] as const;

/** What groups build: what they opened or bought is a hospital of the register. */
export function seedProjects(world: World, write: BulkWriter): void {
  let number = 0;
  const taken = new Set<string>();
  for (const { template, hospital, group } of world.agreements) {
    if (template.mode !== 'SELF_BUILT' || taken.has(hospital.id)) continue;
    taken.add(hospital.id);
    const { kind, level, beds, place, id: hospitalId } = hospital;
    const path: readonly State[] = number % 3 === 1 ? ['ACQUIRED'] : way;
    add({ groupId: group.id, kind, level, beds, hospitalId, ...placeOf(place) }, path);
  }
  const unfinished: readonly (readonly State[])[] = [
    ...way.slice(0, -1).map((_, length) => way.slice(0, length + 1)),
    ['PLANNED', 'SITE_SELECTED', 'ABANDONED'],
  ];
  unfinished.forEach((path, place) => {
    const group = world.groups[place % 4]!;
    const kind = kinds[place % kinds.length]!;
    const isHospital = kind === 'HOSPITAL';
    const where = placeOf(places[(place * 3) % places.length]!);
    const size = { level: isHospital ? 2 : null, beds: isHospital ? 150 + place * 30 : 12 };
    add({ groupId: group.id, kind, hospitalId: null, ...size, ...where }, path);
  });

  function add(
    project: Pick<
      BuildProject,
      'groupId' | 'kind' | 'level' | 'beds' | 'hospitalId' | 'province' | 'city'
    >,
    path: readonly State[],
  ): void {
    const id = seedId('BuildProject', number);
    const begun = world.asOf - 2_200 + (number % 20) * 10;
    write.add(BuildProject, {
      id,
      ...project,
      investmentFen: (8 + (number % 40)) * 250_000_000,
      state: path.at(-1)!,
      reported: false,
      synthetic: true,
      version: path.length,
    });
    path.forEach((state, position) =>
      write.add(BuildStateChange, {
        projectId: id,
        position: position + 1,
        state,
        reachedOn: dayText(begun + position * 60),
        reachedPrecision: 'DAY',
        actor,
      }),
    );
    number += 1;
  }
}

const placeOf = ({ province, city }: { readonly province: string; readonly city: string }) => ({
  province,
  city,
});
