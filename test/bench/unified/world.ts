import type { DataSource, ObjectLiteral } from 'typeorm';
import type { EntityClass } from '../../../platform/database';
import { stableId } from '../../../platform/id';
import type { SubgraphName } from '../../../schema/subgraph-names';
import { DoctorGroup } from '../../../subgraphs/groups/register/entities/doctor-group';
import { CooperationAgreement } from '../../../subgraphs/hospitals/agreements/entities/cooperation-agreement';
import { Hospital } from '../../../subgraphs/hospitals/register/entities/hospital';
import { Doctor } from '../../../subgraphs/doctors/register/entities/doctor';
import { Engagement } from '../../../subgraphs/doctors/register/entities/engagement';
import { Programme } from '../../../subgraphs/training/programmes/entities/programme';
import { ProgrammeHost } from '../../../subgraphs/training/programmes/entities/programme-host';

export const size = { groups: 1_000, doctors: 10, agreements: 3, programmes: 2, hospitals: 200 };

const chunk = 500;
const four = (number: number) => String(number).padStart(4, '0');
const common = { reported: false, synthetic: true, version: 1 };

/** A thousand synthetic groups, each with doctors, agreements with hospitals, and programmes. */
export async function insertWorld(
  databaseOf: (name: SubgraphName) => Promise<DataSource>,
): Promise<void> {
  const groups = range(size.groups).map(group);
  await insert('groups', DoctorGroup, groups);
  await insert('hospitals', Hospital, range(size.hospitals).map(hospital));
  await insert('hospitals', CooperationAgreement, each(groups, size.agreements, agreement));
  const doctors = each(groups, size.doctors, doctor);
  await insert('doctors', Doctor, doctors);
  await insert('doctors', Engagement, doctors.map(engagement));
  const programmes = each(groups, size.programmes, programme);
  await insert('training', Programme, programmes);
  await insert('training', ProgrammeHost, programmes.map(host));

  async function insert<Row extends ObjectLiteral>(
    name: SubgraphName,
    entity: EntityClass<Row>,
    rows: readonly Row[],
  ): Promise<void> {
    const { manager } = await databaseOf(name);
    for (let start = 0; start < rows.length; start += chunk) {
      await manager.insert(entity, rows.slice(start, start + chunk) as never);
    }
  }
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

const each = <Row>(
  groups: readonly DoctorGroup[],
  count: number,
  make: (group: DoctorGroup, groupIndex: number, index: number) => Row,
): Row[] =>
  groups.flatMap((group, groupIndex) =>
    range(count).map((index) => make(group, groupIndex, index)),
  );

const group = (index: number): DoctorGroup => ({
  ...common,
  id: stableId('Group', `bench ${index}`),
  slug: `bench-${four(index)}`,
  nameZh: `合成医生集团${four(index)}`,
  nameEn: null,
  // In front of everything else, so that a page of the bench holds bench groups alone.
  sortName: `0 bench ${four(index)}`,
  legalForm: 'PARTNERSHIP',
  systemPosition: 'OUTSIDE',
  foundedOn: '2016-02-01',
  foundedPrecision: 'DAY',
  launchedOn: null,
  launchedPrecision: null,
  city: '上海',
  spunOffFromId: null,
  spunOffOn: null,
  spunOffPrecision: null,
  parentIsStakeholder: false,
  stakeBasisPoints: null,
  umbrellaId: null,
  fullTimeOnly: false,
  joiningRequirements: null,
  status: 'MEMBER',
  foundingMember: false,
  joinedOn: '2017-01-01',
  joinedPrecision: 'DAY',
  leaf: null,
});

const hospitalIdOf = (index: number) => stableId('Hospital', `bench ${index}`);

const hospital = (index: number): Hospital => ({
  ...common,
  id: hospitalIdOf(index),
  nameZh: `合成医院${four(index)}`,
  nameEn: null,
  sortName: `0 bench ${four(index)}`,
  ownership: 'PRIVATE_FOR_PROFIT',
  kind: 'HOSPITAL',
  level: 3,
  grade: null,
  beds: 500,
  builtByGroupId: null,
  chain: null,
});

const agreement = (
  { id: groupId }: DoctorGroup,
  groupIndex: number,
  index: number,
): CooperationAgreement => ({
  ...common,
  id: stableId('Agreement', `bench ${groupIndex} ${index}`),
  reported: true, // the public sees such agreements alone
  groupId,
  hospitalId: hospitalIdOf((groupIndex * 7 + index * 31) % size.hospitals),
  mode: 'PHP',
  stage: 'ACTIVE',
  stageSince: new Date('2020-01-01T00:00:00Z'),
  lostReason: null,
  expectedAnnualValueFen: 100_000_000,
  initiativeId: null,
  validFrom: '2020-01-01',
  validTo: null,
  termsVersion: 1,
  channel: 'REVENUE_SHARE',
});

type DoctorOfGroup = Doctor & { readonly groupId: string };

const doctor = (
  { id: groupId }: DoctorGroup,
  groupIndex: number,
  index: number,
): DoctorOfGroup => ({
  ...common,
  groupId,
  id: stableId('Doctor', `bench ${groupIndex} ${index}`),
  licenceHash: null,
  nameZh: `合成医师${four(groupIndex)}${index}`,
  nameEn: null,
  sortName: `he cheng ${four(groupIndex)} ${index}`,
  title: index === 0 ? 'CHIEF' : 'ATTENDING',
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
});

const engagement = ({ id: doctorId, groupId }: DoctorOfGroup): Engagement => ({
  ...common,
  id: stableId('Engagement', doctorId),
  doctorId,
  groupId,
  kind: 'FULL_TIME',
  role: null,
  validFrom: '2020-01-01',
  validUntil: null,
  fractionBasisPoints: 10_000,
});

type ProgrammeOfGroup = Programme & { readonly groupId: string };

const programme = (
  { id: groupId }: DoctorGroup,
  groupIndex: number,
  index: number,
): ProgrammeOfGroup => ({
  ...common,
  groupId,
  id: stableId('Programme', `bench ${groupIndex} ${index}`),
  nameZh: `合成进修项目${four(groupIndex)}${index}`,
  nameEn: null,
  sortName: `he cheng ${four(groupIndex)} ${index}`,
  kind: 'FELLOWSHIP',
  state: 'PUBLISHED',
  city: '上海',
  summary: null,
  universities: [],
  jointlyWith: null,
  fundingKind: 'GROUPS',
  funder: null,
  fundingPartnerId: null,
  requiredAttendancePercent: 80,
  publishedOn: '2020-01-01',
  closedOn: null,
});

const host = ({ id: programmeId, groupId }: ProgrammeOfGroup): ProgrammeHost => ({
  programmeId,
  groupId,
  position: 0,
});
