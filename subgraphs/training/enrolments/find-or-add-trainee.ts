import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { newId } from '../../../platform/id';
import { hasCode, where } from '../../../platform/reading/condition';
import { DoctorCopy } from '../copies/entities/doctor-copy';
import { requireCopies } from '../copies/require-copies';
import { Institution } from '../outreach/entities/institution';
import { Trainee } from './entities/trainee';

const gone: ReadonlySet<string> = new Set(['RETIRED', 'DECEASED']);

/** The trainee who was written down before, or a new one: a person is one trainee, whatever is learnt. */
export async function findOrAddTrainee(work: Work, given: Omit<Trainee, 'id'>): Promise<Trainee> {
  const { doctorId, institutionId, school, memberNumber } = given;
  if (doctorId !== null) await requireDoctor(work, doctorId);
  if (institutionId !== null) await work.share(Institution, institutionId);

  const same =
    doctorId !== null
      ? [hasCode('t.doctor_id', doctorId)]
      : [
          institutionId !== null
            ? hasCode('t.institution_id', institutionId)
            : where('t.school = ?', school),
          where('t.member_number = ?', memberNumber),
        ];
  const [known] = await work.everything.find(Trainee, same);
  const trainee = known ?? (await add());
  if (trainee.name !== given.name) throw refused('TRAINEE_NAME_DIFFERS');
  return trainee;

  /** A twin may write the same person down at this moment: then there is one row all the same. */
  async function add(): Promise<Trainee> {
    const row = { ...given, id: newId(work.now.getTime()) };
    const insert = work.manager.createQueryBuilder().insert().into(Trainee);
    await insert.values(row).orIgnore().execute();
    const [added] = await work.everything.find(Trainee, same);
    return added ?? row;
  }
}

async function requireDoctor(work: Work, id: string): Promise<void> {
  await requireCopies(work, 'doctors');
  const [doctor] = await work.everything.byKeys(DoctorCopy, 'id', [id]);
  if (!doctor || gone.has(doctor.status)) throw refused('TRAINEE_UNKNOWN', { id });
}
