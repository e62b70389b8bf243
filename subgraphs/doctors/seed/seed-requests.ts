import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { deal } from '../../../seed/deal';
import { at } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { SessionOffer } from '../booking/entities/session-offer';
import { SessionRequest } from '../booking/entities/session-request';

const perBooking = 100;

/** What hospitals asked for, and what groups offered. */
export function seedRequests(world: World, write: BulkWriter): void {
  const stateOf = deal<SessionRequest['state']>([
    ['OPEN', 3],
    ['FILLED', 5],
    ['WITHDRAWN', 1],
    ['EXPIRED', 2],
  ]);
  const open = deal<SessionOffer['state']>([
    ['OFFERED', 4],
    ['WITHDRAWN', 1],
  ]);
  const working = world.agreements.filter(
    ({ worksTo, template }) => worksTo > world.asOf && template.mode === 'CONSULTATION',
  );
  const count = Math.max(16, Math.floor(world.scale.bookings / perBooking));
  let offer = 0;
  for (let index = 0; index < count; index += 1) {
    const agreement = working[index % working.length]!;
    const state = stateOf();
    const ahead = state === 'OPEN' || state === 'WITHDRAWN';
    const asked = ahead ? world.asOf - 2 : world.asOf - 40 - (index % 300);
    const id = seedId('SessionRequest', index);
    const { site, hospital, subject } = agreement;
    write.add(SessionRequest, {
      id,
      hospitalId: hospital.id,
      siteId: site.id,
      specialtyCode: subject.code,
      purpose: 'CONSULTATION',
      surgeryLevel: null,
      windowStartsAt: at(asked + 6, 480),
      windowEndsAt: at(asked + 9, 1_080),
      durationMinutes: 120,
      answerDueAt: at(asked + 5, 600),
      state,
      patientRef: `syn-${index.toString(36)}-0asked`,
      bookingId: state === 'FILLED' ? seedId('Booking', index) : null,
      createdAt: at(asked, 600),
      version: state === 'OPEN' ? 1 : 2,
    });
    const leads = world.leadsOf(agreement);
    for (let place = 0; place < 2; place += 1) {
      const offerState = state === 'FILLED' ? (place === 0 ? 'ACCEPTED' : 'DECLINED') : open();
      write.add(SessionOffer, {
        id: seedId('SessionOffer', offer++),
        sessionRequestId: id,
        groupId: agreement.group.id,
        agreementId: agreement.id,
        doctorId: seedId('Doctor', leads[place % leads.length]!),
        startsAt: at(asked + 7, 540 + place * 120),
        endsAt: at(asked + 7, 660 + place * 120),
        state: offerState,
        offeredAt: at(asked + 1, 600),
        version: 1,
      });
    }
  }
}
