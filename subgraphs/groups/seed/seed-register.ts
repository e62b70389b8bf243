import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { searchTerms } from '../../../platform/naming/search-terms';
import { actor } from '../../../seed/actor';
import { at, dayText } from '../../../seed/days';
import type { PlannedGroup } from '../../../seed/groups';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { DoctorGroup } from '../register/entities/doctor-group';
import { GroupAlias } from '../register/entities/group-alias';
import { GroupChange } from '../register/entities/group-change';
import { GroupFounder } from '../register/entities/group-founder';
import { GroupSpecialty } from '../register/entities/group-specialty';
import { SearchTerm } from '../register/entities/search-term';
import { groupFact } from '../register/group-fact';

const forms = ['SHAREHOLDING', 'PARTNERSHIP', 'OTHER'] as const;
const joined: ReadonlySet<string> = new Set(['MEMBER', 'SUSPENDED', 'EXPELLED', 'WITHDRAWN']);

/** The groups themselves. */
export function seedRegister(world: World, write: BulkWriter): void {
  for (const planned of world.groups) {
    const { id, index, name, subjects } = planned;
    const row = groupRow(planned);
    write.add(DoctorGroup, row);
    write.add(GroupAlias, {
      groupId: id,
      name: `${name.slice(0, 4)}集团（合成）`,
      inference: false,
    });
    for (const term of searchTerms({ zh: name, en: row.nameEn }, 'organisation')) {
      write.add(SearchTerm, { recordId: id, ...term });
    }
    subjects.forEach(({ code }, position) =>
      write.add(GroupSpecialty, { groupId: id, specialtyCode: code, position }),
    );
    for (let position = 0; position < 2; position += 1) {
      const doctorId = seedId('Doctor', planned.firstDoctor + position);
      write.add(GroupFounder, { groupId: id, doctorId, position });
    }
    write.add(GroupChange, {
      groupId: id,
      version: 1,
      status: row.status,
      happenedAt: at(world.asOf - 1_800 + index, 600),
      actor,
      formerValues: '{}',
    });
    write.tell(
      groupFact(
        row,
        subjects.map(({ code }) => code),
      ),
    );
  }
}

function groupRow({ id, index, name, slug, status, place, fullTimeOnly, foundedOn }: PlannedGroup) {
  const spunOff = index % 7 === 5;
  const row: DoctorGroup = {
    id,
    slug,
    nameZh: name,
    nameEn: index % 3 === 0 ? `Synthetic Group ${index + 1}` : null,
    sortName: sortNameOf(name, null, 'organisation'),
    legalForm: forms[index % forms.length]!,
    systemPosition: index % 4 === 3 ? 'INSIDE' : 'OUTSIDE',
    foundedOn: dayText(foundedOn),
    foundedPrecision: 'MONTH',
    launchedOn: dayText(foundedOn + 60),
    launchedPrecision: 'DAY',
    city: place.city,
    spunOffFromId: spunOff ? seedId('Group', index - 1) : null,
    spunOffOn: spunOff ? dayText(foundedOn) : null,
    spunOffPrecision: spunOff ? 'MONTH' : null,
    parentIsStakeholder: spunOff,
    stakeBasisPoints: spunOff ? 2_000 : null,
    umbrellaId: index % 11 === 10 ? seedId('Group', 0) : null,
    fullTimeOnly,
    joiningRequirements: null,
    status,
    foundingMember: false,
    joinedOn: joined.has(status) ? dayText(foundedOn + 150) : null,
    joinedPrecision: joined.has(status) ? 'DAY' : null,
    leaf: null, // those of the emblem are the alliance's own
    reported: false,
    synthetic: true,
    version: 1,
  };
  return row;
}
