import type { Work } from '../../../platform/commands/work';
import { actorOf } from '../actor-of';
import { doctorFact } from './doctor-fact';
import { doctorRecord } from './doctor-record';
import { AcademicRole } from './entities/academic-role';
import type { Doctor } from './entities/doctor';
import { DoctorSpecialty } from './entities/doctor-specialty';
import { DoctorVersion } from './entities/doctor-version';

const byPosition = [{ property: 'position', direction: 'ASC' }] as const;

/** What stands around a doctor's own row. */
export async function readDetails({ everything }: Work, doctorId: string) {
  const specialties = await everything.byKeys(DoctorSpecialty, 'doctorId', [doctorId], byPosition);
  const roles = await everything.byKeys(AcademicRole, 'doctorId', [doctorId], byPosition);
  return { specialties: specialties.map(({ specialtyCode }) => specialtyCode), roles };
}

/** Keeps the register's state of a doctor, and tells it to those who copy it. */
export async function keepDoctor(work: Work, doctor: Doctor): Promise<void> {
  const { roles } = await keepVersion(work, doctor, {
    recordedAt: work.now,
    actor: actorOf(work.viewer),
  });
  work.publish(
    doctorFact(
      doctor,
      roles.map(({ kind }) => kind),
    ),
  );
}

/** Before the first change: what was there before anybody kept it. */
export async function keepFirst(work: Work, doctor: Doctor): Promise<void> {
  const [known] = await work.everything.byKeys(DoctorVersion, 'doctorId', [doctor.id]);
  if (!known) await keepVersion(work, doctor, { recordedAt: null, actor: null });
}

async function keepVersion(
  work: Work,
  doctor: Doctor,
  made: Pick<DoctorVersion, 'recordedAt' | 'actor'>,
) {
  const { specialties, roles } = await readDetails(work, doctor.id);
  const record = JSON.stringify(doctorRecord(doctor, specialties, roles));
  const { id: doctorId, version } = doctor;
  await work.insert(DoctorVersion, { doctorId, version, ...made, record });
  return { roles };
}
