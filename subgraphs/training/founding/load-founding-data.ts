import type { EntityManager } from 'typeorm';
import { publish } from '../../../platform/events/publish';
import { stableId } from '../../../platform/id';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { insertSources } from '../../../platform/sources/insert-sources';
import { Programme } from '../programmes/entities/programme';
import { ProgrammeHost } from '../programmes/entities/programme-host';
import { programmeFact } from '../programmes/programme-fact';
import { foundingProgrammes, type FoundingProgramme } from './programmes';

/** What completion needs unless a programme says otherwise. */
const usualAttendancePercent = 80;

/** What the founding documents say about training, and nothing beyond. */
export async function loadFoundingData(manager: EntityManager, now: Date): Promise<void> {
  const facts = [];
  for (const programme of foundingProgrammes) {
    const row = programmeRow(programme);
    const hostIds = programme.hosts.map((slug) => stableId('Group', slug));
    await manager.insert(Programme, row);
    await manager.insert(
      ProgrammeHost,
      hostIds.map((groupId, position) => ({ programmeId: row.id, groupId, position })),
    );
    await insertSources(manager, row.id, programme.sources);
    facts.push(programmeFact(row, hostIds));
  }
  await publish(manager, facts, now);
}

function programmeRow(programme: FoundingProgramme): Programme {
  const { key, nameZh, kind, city, jointlyWith, funding, funder } = programme;
  return {
    id: stableId('Programme', key),
    nameZh,
    nameEn: null,
    sortName: sortNameOf(nameZh, null, 'organisation'),
    kind,
    state: 'DRAFT',
    city,
    summary: null,
    universities: [],
    jointlyWith,
    fundingKind: funding,
    funder,
    fundingPartnerId: null,
    requiredAttendancePercent: usualAttendancePercent,
    publishedOn: null,
    closedOn: null,
    reported: true,
    synthetic: false,
    version: 1,
  };
}
