import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at } from '../../../seed/days';
import type { World } from '../../../seed/world';
import { searchTerms } from '../../../platform/naming/search-terms';
import { doctorFact } from '../register/doctor-fact';
import { doctorRecord } from '../register/doctor-record';
import { engagementFact } from '../register/engagement-fact';
import { AcademicRole } from '../register/entities/academic-role';
import { Doctor } from '../register/entities/doctor';
import { DoctorSpecialty } from '../register/entities/doctor-specialty';
import { DoctorVersion } from '../register/entities/doctor-version';
import { Engagement } from '../register/entities/engagement';
import { EngagementVersion } from '../register/entities/engagement-version';
import { FormerEmployer } from '../register/entities/former-employer';
import { SearchTerm } from '../register/entities/search-term';
import { createDoctorRows } from './doctor-rows';
import { engagementRow } from './engagement-row';

const sayEvery = 20_000;

/** Every doctor with its fields, roles and engagement, each with its first version. */
export async function seedRegister(
  world: World,
  write: BulkWriter,
  say: (line: string) => void,
): Promise<void> {
  const rowsOf = createDoctorRows(world);
  const recordedAt = at(world.asOf - 1_800, 600);
  for (let index = 0; index < world.scale.doctors; index += 1) {
    const planned = world.doctor(index);
    const { doctor, roles } = rowsOf(planned);
    const doctorId = doctor.id;
    const specialties = [planned.subject.code];
    write.add(Doctor, doctor);
    write.add(DoctorSpecialty, { doctorId, specialtyCode: planned.subject.code, position: 0 });
    for (const role of roles) write.add(AcademicRole, role);
    for (const term of searchTerms({ zh: doctor.nameZh, en: null }, 'person')) {
      write.add(SearchTerm, { recordId: doctorId, ...term });
    }
    const record = JSON.stringify(doctorRecord(doctor, specialties, roles));
    write.add(DoctorVersion, { doctorId, version: 1, recordedAt, actor, record });
    write.tell(
      doctorFact(
        doctor,
        roles.map(({ kind }) => kind),
      ),
    );
    if (doctor.practiceMode === 'FREE' && index % 3 === 0) {
      const name = '合成市人民医院';
      const rest = { hospitalId: null, startedOn: null, startedPrecision: null, wording: null };
      const left = { leftOn: doctor.practiceModeSince, leftPrecision: 'DAY' } as const;
      write.add(FormerEmployer, { doctorId, position: 0, name, ...rest, ...left });
    }
    const engagement = engagementRow(world, planned, doctor);
    if (engagement) {
      const { id: engagementId, version, kind, role, validFrom, validUntil } = engagement;
      const { fractionBasisPoints } = engagement;
      const terms = { kind, role, validFrom, validUntil, fractionBasisPoints };
      write.add(Engagement, engagement);
      write.add(EngagementVersion, { engagementId, version, recordedAt, actor, ...terms });
      write.tell(engagementFact(engagement));
    }
    if (write.isFull) await write.drain();
    if ((index + 1) % sayEvery === 0) say(`${index + 1} of ${world.scale.doctors} doctors`);
  }
}
