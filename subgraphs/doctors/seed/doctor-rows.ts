import { sortNameOf } from '../../../platform/naming/pinyin';
import { deal } from '../../../seed/deal';
import { dayText } from '../../../seed/days';
import type { PlannedDoctor, Title } from '../../../seed/doctors';
import type { World } from '../../../seed/world';
import type { AcademicRole } from '../register/entities/academic-role';
import type { Doctor } from '../register/entities/doctor';

const years: Readonly<Record<Title, readonly [number, number]>> = {
  CHIEF: [20, 36],
  ASSOCIATE_CHIEF: [13, 24],
  ATTENDING: [6, 14],
  RESIDENT: [1, 5],
};
const stages = {
  CHIEF: 'SENIOR',
  ASSOCIATE_CHIEF: 'ESTABLISHED',
  ATTENDING: 'EARLY',
  RESIDENT: 'TRAINING',
} as const satisfies Record<Title, Doctor['careerStage']>;
const roleKinds = [
  'PROFESSOR',
  'DOCTORAL_SUPERVISOR',
  'ASSOCIATE_PROFESSOR',
  'MASTER_SUPERVISOR',
] as const;

/** Makes the rows of doctors, one after the other. */
export function createDoctorRows(world: World) {
  const statusOf = deal<Doctor['status']>([
    ['ACTIVE', 95],
    ['INACTIVE', 2],
    ['RETIRED', 2],
    ['DECEASED', 1],
  ]);
  const lesserRole = deal<AcademicRole['kind']>([
    ['LECTURER', 4],
    ['OTHER', 1],
  ]);

  return (planned: PlannedDoctor): { doctor: Doctor; roles: AcademicRole[] } => {
    const { id, index, name, title, practiceMode, subject, group, random } = planned;
    const [least, most] = years[title];
    const practising = random.between(least, most);
    const employer = world.hospitals[(index * 7) % world.hospitals.length]!;
    const leads = title === 'CHIEF' || title === 'ASSOCIATE_CHIEF';
    const free = practiceMode === 'FREE';
    const roles = rolesOf(planned);
    if (title === 'ATTENDING' && random.chance(0.1)) roles.push(role(id, 0, lesserRole()));
    const doctor: Doctor = {
      id,
      licenceHash: `5eed${index.toString(16).padStart(60, '0')}`,
      nameZh: name,
      nameEn: null,
      sortName: sortNameOf(name, null, 'person'),
      title,
      licenceCategory: subject.dental
        ? 'DENTAL'
        : group === null && index % 17 === 0
          ? 'CHINESE_MEDICINE'
          : 'CLINICAL',
      practiceMode,
      practiceModeSince: dayText(world.asOf - 1_850 - random.below(800)),
      practiceModePrecision: 'DAY',
      mainEmployerId: free ? null : employer.id,
      mainEmployerName: null,
      practisingSince: dayText(world.asOf - practising * 365 - random.below(365)),
      practisingPrecision: 'MONTH',
      careerStage: title === 'CHIEF' && index % 9 === 0 ? 'RE_ENGAGED' : stages[title],
      languages: index % 6 === 0 ? ['zh', 'en'] : ['zh'],
      biography: leads && index % 4 === 0 ? `合成数据：${name}，专长${subject.word}。` : null,
      status: leads && group ? 'ACTIVE' : statusOf(),
      reported: false,
      synthetic: true,
      version: 1,
    };
    return { doctor, roles };
  };
}

function rolesOf({ id, title, index }: PlannedDoctor): AcademicRole[] {
  if (title === 'CHIEF') return roleKinds.slice(0, 2).map((kind, place) => role(id, place, kind));
  if (title !== 'ASSOCIATE_CHIEF' || index % 2 === 1) return [];
  return roleKinds.slice(2).map((kind, place) => role(id, place, kind));
}

const role = (doctorId: string, position: number, kind: AcademicRole['kind']): AcademicRole => ({
  doctorId,
  position,
  kind,
  wording: null,
  institution: '合成医学院',
});
