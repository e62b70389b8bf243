import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { AvailabilityRule } from '../practice/entities/availability-rule';
import { PracticeRegistration } from '../practice/entities/practice-registration';
import { Privilege } from '../practice/entities/privilege';
import { seedAbsences } from './seed-absences';

type Basis = PracticeRegistration['basis'];

const usual: readonly Basis[] = [
  'FILED',
  'FILED',
  'FILED',
  'ADDITIONAL_PROVINCE',
  'CONSORTIUM',
  'SUPPORT',
  'SHORT_TERM',
];
const halfDays = { purposes: ['SURGERY', 'OUTPATIENT', 'CONSULTATION', 'TEACHING'] as const };

/** Where doctors are registered, what they may do there, and when they have time. */
export async function seedPractice(world: World, write: BulkWriter): Promise<void> {
  let registration = 0;
  let privilege = 0;
  const valid = {
    validFrom: dayText(world.asOf - 1_900),
    evidenceId: null,
    revokedOn: null,
    version: 1,
  };
  const verified = { verifiedAt: at(world.asOf - 1_890, 600), verifiedBy: actor };

  for (let index = 0; index < world.scale.doctors; index += 1) {
    const { id: doctorId, subject } = world.doctor(index);
    const employer = world.hospitals[(index * 7) % world.hospitals.length]!;
    register(doctorId, 'MAIN', employer.id, employer.place.province, subject.code, null);
    if (write.isFull) await write.drain();
  }
  for (const agreement of world.agreements) {
    if (agreement.worksTo === 0) continue;
    const { hospital, subject, index } = agreement;
    for (const [place, lead] of world.leadsOf(agreement).entries()) {
      const doctorId = seedId('Doctor', lead);
      const basis = usual[(index + place) % usual.length]!;
      // A few run out soon: that is what somebody must see in time.
      const until = dayText(world.asOf + 5 + ((index * 31 + place * 17) % 900));
      register(doctorId, basis, hospital.id, hospital.place.province, subject.code, until);
      write.add(Privilege, {
        id: seedId('Privilege', privilege++),
        doctorId,
        hospitalId: hospital.id,
        maxSurgeryLevel: place % 9 === 8 ? 3 : 4,
        procedures: place % 11 === 10 ? subject.procedures.map(({ code }) => code) : [],
        ...valid,
        validUntil: until,
      });
    }
    if (write.isFull) await write.drain();
  }
  seedRules(world, write);
  seedAbsences(world, write, registration);

  function register(
    doctorId: string,
    basis: Basis,
    hospitalId: string,
    province: string,
    code: string,
    validUntil: string | null,
  ): void {
    write.add(PracticeRegistration, {
      id: seedId('Registration', registration++),
      doctorId,
      basis,
      hospitalId,
      province,
      scope: [code],
      validArea: null,
      ...valid,
      validUntil,
      ...verified,
      bookingId: null,
    });
  }
}

function seedRules(world: World, write: BulkWriter): void {
  let number = 0;
  const seen = new Set<number>();
  for (const agreement of world.agreements) {
    for (const lead of world.leadsOf(agreement)) {
      if (seen.has(lead)) continue;
      seen.add(lead);
      const parity = (['EVERY', 'EVERY', 'ODD', 'EVEN'] as const)[lead % 4]!;
      write.add(AvailabilityRule, {
        id: seedId('Rule', number++),
        doctorId: seedId('Doctor', lead),
        groupId: agreement.group.id,
        siteId: null,
        purposes: [...halfDays.purposes],
        weekdayMask: lead % 3 === 0 ? 0b0111111 : 0b0011111,
        startsAtMinute: 480,
        endsAtMinute: 1_080,
        timeZone: 'Asia/Shanghai',
        validFrom: dayText(world.asOf - 1_850),
        validUntil: null,
        weekParity: parity,
        priority: 5,
        onHolidays: false,
        withdrawnAt: null,
        version: 1,
      });
    }
  }
}
