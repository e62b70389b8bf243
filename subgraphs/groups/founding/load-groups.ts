import type { EntityManager } from 'typeorm';
import { publish } from '../../../platform/events/publish';
import { stableId } from '../../../platform/id';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { searchTerms } from '../../../platform/naming/search-terms';
import { insertSources } from '../../../platform/sources/insert-sources';
import { groupFact } from '../register/group-fact';
import { DoctorGroup } from '../register/entities/doctor-group';
import { GroupAlias } from '../register/entities/group-alias';
import { GroupFounder } from '../register/entities/group-founder';
import { GroupSpecialty } from '../register/entities/group-specialty';
import { ReportedFigure } from '../register/entities/reported-figure';
import { SearchTerm } from '../register/entities/search-term';
import { dateColumns } from './date-columns';
import { foundingDay } from './founding-day';
import type { FoundingGroup } from './founding-group';
import { groupIdOf } from './group-id-of';
import { insertAll } from './insert-all';

/** Puts the groups of the documents into the register, and tells the others. */
export async function loadGroups(
  manager: EntityManager,
  groups: readonly FoundingGroup[],
  now: Date,
): Promise<void> {
  const rows = groups.map(groupRow);
  await manager.insert(DoctorGroup, rows);
  for (const group of groups) await insertDetails(manager, group);
  const facts = rows.map((row, index) => groupFact(row, groups[index]?.specialties ?? []));
  await publish(manager, facts, now);
}

function groupRow(group: FoundingGroup): DoctorGroup {
  const { nameZh = null, nameEn = null, spunOffFrom, known = false } = group;
  const founded = dateColumns(group.foundedOn);
  const launched = dateColumns(group.launchedOn);
  const spunOff = dateColumns(spunOffFrom?.on);
  const joined = dateColumns(known ? undefined : foundingDay);
  return {
    id: groupIdOf(group.slug),
    slug: group.slug,
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'organisation'),
    legalForm: null,
    systemPosition: group.systemPosition ?? null,
    foundedOn: founded.date,
    foundedPrecision: founded.precision,
    launchedOn: launched.date,
    launchedPrecision: launched.precision,
    city: group.city ?? null,
    spunOffFromId: spunOffFrom ? groupIdOf(spunOffFrom.slug) : null,
    spunOffOn: spunOff.date,
    spunOffPrecision: spunOff.precision,
    parentIsStakeholder: spunOffFrom?.stakeholder ?? false,
    stakeBasisPoints: null,
    umbrellaId: null,
    fullTimeOnly: group.fullTimeOnly ?? null,
    joiningRequirements: group.joiningRequirements ?? null,
    status: known ? 'KNOWN' : 'MEMBER',
    foundingMember: !known,
    joinedOn: joined.date,
    joinedPrecision: joined.precision,
    leaf: null,
    reported: true,
    synthetic: false,
    version: 1,
  };
}

async function insertDetails(manager: EntityManager, group: FoundingGroup): Promise<void> {
  const {
    nameZh = null,
    nameEn = null,
    aliases = [],
    inferredAliases = [],
    misprints = [],
  } = group;
  const groupId = groupIdOf(group.slug);
  const allAliases = [...aliases, ...inferredAliases, ...misprints];
  const terms = searchTerms({ zh: nameZh, en: nameEn, aliases: allAliases }, 'organisation');

  await insertSources(manager, groupId, group.sources);
  await manager.insert(
    SearchTerm,
    terms.map((term) => ({ recordId: groupId, ...term })),
  );
  await insertAll(manager, GroupAlias, [
    ...aliases.map((name) => ({ groupId, name, inference: false })),
    ...inferredAliases.map((name) => ({ groupId, name, inference: true })),
  ]);
  await insertAll(
    manager,
    GroupSpecialty,
    (group.specialties ?? []).map((specialtyCode, position) => ({
      groupId,
      specialtyCode,
      position,
    })),
  );
  await insertAll(
    manager,
    GroupFounder,
    group.founders.map((name, position) => ({
      groupId,
      doctorId: stableId('Doctor', name),
      position,
    })),
  );
  const stated = dateColumns(foundingDay);
  await insertAll(
    manager,
    ReportedFigure,
    (group.figures ?? []).map(({ code, value, unit, wording, fact }, position) => ({
      groupId,
      code,
      value: value === undefined ? null : String(value),
      unit: unit ?? null,
      wording,
      statedOn: stated.date,
      statedPrecision: stated.precision,
      sourceFact: fact,
      position,
    })),
  );
}
