import { badInput } from '../../../platform/errors';
import { text } from '../../../platform/input/text';
import { clinicalText } from '../input/clinical-text';
import { memberNumber } from '../input/member-number';
import type { Trainee } from './entities/trainee';
import type { TraineeGiven } from './trainee-given';

/** A trainee in the form in which one is kept. */
export function readTrainee({ doctor, student, member }: TraineeGiven): Omit<Trainee, 'id'> {
  const nobody = {
    doctorId: null,
    institutionId: null,
    school: null,
    name: null,
    memberNumber: null,
  };
  const given = [doctor, student, member].filter((one) => one !== null && one !== undefined);
  if (given.length !== 1) {
    throw badInput('TRAINEE_UNCLEAR', 'trainee: give exactly one of doctor, student and member.');
  }
  if (student) {
    return {
      ...nobody,
      kind: 'MEDICAL_STUDENT',
      school: text('school', student.school, 120),
      name: clinicalText('name', student.name, 60),
      memberNumber: memberNumber(student.number),
    };
  }
  if (member) {
    return {
      ...nobody,
      kind: 'INSTITUTION_MEMBER',
      institutionId: member.institution,
      name: clinicalText('name', member.name, 60),
      memberNumber: memberNumber(member.number),
    };
  }
  return { ...nobody, kind: 'DOCTOR', doctorId: doctor ?? null };
}
