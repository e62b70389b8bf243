import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { personName } from '../../../seed/names';
import { randomOf } from '../../../seed/random';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { Trainee } from '../enrolments/entities/trainee';

export interface MadeTrainee {
  readonly id: string;
  readonly doctorId: string | null;
}

/** Makes trainees: young doctors, students, and members of institutions of primary care. */
export function createTrainees(world: World, write: BulkWriter) {
  const kinds = ['DOCTOR', 'INSTITUTION_MEMBER', 'MEDICAL_STUDENT', 'DOCTOR'] as const;
  let number = 0;
  let doctor = world.scale.doctors - 1;
  const lastInGroups = Math.max(...world.groups.map(({ endDoctor }) => endDoctor));

  return (): MadeTrainee => {
    const index = number++;
    const wanted = kinds[index % kinds.length]!;
    const kind = wanted === 'DOCTOR' && doctor < lastInGroups ? 'MEDICAL_STUDENT' : wanted;
    const doctorId = kind === 'DOCTOR' ? seedId('Doctor', doctor--) : null;
    const id = seedId('Trainee', index);
    const name = `${personName(randomOf(world.seed, 7, index))}（合成）`;
    const isMember = kind === 'INSTITUTION_MEMBER';
    write.add(Trainee, {
      id,
      kind,
      doctorId,
      institutionId: isMember ? seedId('Institution', index % 20) : null,
      school: kind === 'MEDICAL_STUDENT' ? '合成医学院' : null,
      name: kind === 'DOCTOR' ? null : name,
      memberNumber: kind === 'DOCTOR' ? null : `SYN${index}`,
    });
    return { id, doctorId };
  };
}
