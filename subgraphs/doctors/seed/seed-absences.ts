import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { AvailabilityException } from '../practice/entities/availability-exception';
import { Leave } from '../practice/entities/leave';
import { PracticeRegistration } from '../practice/entities/practice-registration';
import { Suspension } from '../practice/entities/suspension';

const effects = ['BLOCK', 'REPLACE', 'ADD'] as const;
const reasons = ['HEALTH', 'CONDUCT', 'INVESTIGATION', 'LICENCE', 'OTHER'] as const;
const scopes = ['PERSON', 'ENGAGEMENT', 'AGREEMENT'] as const;
const each = 5; // suspensions of one world, for each scope

/** When doctors are away, and when somebody stopped them. */
export function seedAbsences(world: World, write: BulkWriter, firstRegistration: number): void {
  const leads = [...new Set(world.agreements.flatMap((agreement) => world.leadsOf(agreement)))];
  leads.forEach((lead, place) => {
    const doctorId = seedId('Doctor', lead);
    const version = 1;
    if (place % 2 === 0) {
      const day = world.asOf - 40 + ((place * 11) % 90);
      const times = { startsAt: at(day, 0), endsAt: at(day + 2 + (place % 5), 0) };
      write.add(Leave, {
        id: seedId('Leave', place),
        doctorId,
        ...times,
        privateReason: null,
        version,
      });
    }
    const effect = effects[place % effects.length]!;
    const localDate = dayText(world.asOf + 1 + (place % 25));
    // In minutes of the day; a day that is blocked as a whole names none.
    const intervals = effect === 'BLOCK' ? [] : [{ startsAtMinute: 540, endsAtMinute: 720 }];
    const when = { localDate, effect, intervals, timeZone: 'Asia/Shanghai' };
    const id = seedId('Exception', place);
    const everywhere = { groupId: null, siteId: null, purposes: null, withdrawnAt: null };
    write.add(AvailabilityException, { id, doctorId, ...everywhere, ...when, version });
  });

  // Doctors who lead nothing, so that nobody is stopped who operates.
  for (let number = 0; number < each * scopes.length; number += 1) {
    const scope = scopes[number % scopes.length]!;
    const agreement = world.agreements[number % world.agreements.length]!;
    const { group } = agreement;
    const doctor = group.endDoctor - 1 - (number % 3);
    const day = world.asOf - 100 + number * 5;
    const ends = number % 4 === 0 ? null : at(day + 60, 0);
    write.add(Suspension, {
      id: seedId('Suspension', number),
      doctorId: seedId('Doctor', doctor),
      scope,
      engagementId: scope === 'ENGAGEMENT' ? seedId('Engagement', doctor) : null,
      agreementId: scope === 'AGREEMENT' ? agreement.id : null,
      startsAt: at(day, 0),
      endsAt: ends,
      reason: reasons[number % reasons.length]!,
      liftedAt: number % 5 === 3 ? at(day + 20, 0) : null,
      version: number % 5 === 3 ? 2 : 1,
    });
  }

  // One visit to one patient needs a registration for it alone.
  for (let number = 0; number < 10; number += 1) {
    const { hospital, subject } = world.agreements[number % world.agreements.length]!;
    write.add(PracticeRegistration, {
      id: seedId('Registration', firstRegistration + number),
      doctorId: seedId('Doctor', leads[number % leads.length]!),
      basis: 'CONSULTATION',
      hospitalId: hospital.id,
      province: hospital.place.province,
      scope: [subject.code],
      validArea: null,
      validFrom: dayText(world.asOf - 10),
      validUntil: dayText(world.asOf + 10),
      evidenceId: null,
      verifiedAt: world.now,
      verifiedBy: actor,
      revokedOn: null,
      bookingId: seedId('Booking', number),
      version: 1,
    });
  }
}
