import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { deal } from '../../../seed/deal';
import { at } from '../../../seed/days';
import { halves, roomOf } from '../../../seed/rooms';
import { seedId } from '../../../seed/seed-id';
import { visitDays, type PlannedVisit } from '../../../seed/visit-days';
import type { World } from '../../../seed/world';
import { OfferedSession } from '../sessions/entities/offered-session';
import { sessionFact } from '../sessions/session-fact';

/** The blocks of theatres and rooms that hospitals offer. Others hear of those that lie ahead. */
export async function seedSessions(
  world: World,
  write: BulkWriter,
  say: (line: string) => void,
): Promise<void> {
  const isWithdrawn = deal<boolean>([
    [false, 15],
    [true, 1],
  ]);
  let count = 0;
  for (const today of visitDays(world)) {
    for (const visit of today) {
      if (visit.session === null) continue;
      const withdrawn = visit.booking === null && isWithdrawn();
      const row = sessionRow(visit, visit.session, withdrawn);
      write.add(OfferedSession, row);
      if (visit.day >= world.asOf) write.tell(sessionFact(row));
      count += 1;
    }
    if (write.isFull) await write.drain();
  }
  say(`${count} sessions are offered`);
}

function sessionRow(visit: PlannedVisit, session: number, withdrawn: boolean): OfferedSession {
  const { agreement, day, purpose, half } = visit;
  const [from, to] = halves[half]!;
  const forOne = session % 3 !== 0;
  return {
    id: seedId('Session', session),
    theatreId: roomOf(agreement, purpose),
    siteId: agreement.site.id,
    startsAt: at(day, from),
    endsAt: at(day, to),
    groupId: forOne ? agreement.group.id : null,
    agreementId: forOne ? agreement.id : null,
    specialtyCode: agreement.subject.code,
    purpose,
    state: withdrawn ? 'WITHDRAWN' : 'OFFERED',
    withdrawnAt: withdrawn ? at(day - 4, 600) : null,
    withdrawnReason: withdrawn ? '合成数据：设备检修' : null,
    synthetic: true,
    version: withdrawn ? 2 : 1,
  };
}
