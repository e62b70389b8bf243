import { oneOf, where, type Condition } from '../../../../platform/reading/condition';
import type { Reader } from '../../../../platform/reading/reader';
import { blockingStates } from '../../booking/domain/blocking-states';
import { Booking } from '../../booking/entities/booking';
import { AvailabilityException } from '../../practice/entities/availability-exception';
import { AvailabilityRule } from '../../practice/entities/availability-rule';
import { Leave } from '../../practice/entities/leave';
import { PracticeRegistration } from '../../practice/entities/practice-registration';
import { Privilege } from '../../practice/entities/privilege';
import { Suspension } from '../../practice/entities/suspension';
import { Doctor } from '../../register/entities/doctor';
import { Engagement } from '../../register/entities/engagement';
import type { DoctorFacts } from '../domain/doctor-facts';
import { dayOfQuarter, dayQuarters, instantOfQuarter } from '../domain/quarters';
import type { Span } from '../domain/spans';

/**
 * The facts of these doctors, as far as they matter in a time: nine statements, whatever their number.
 * The reader must see every row, since who may be booked also depends on what the asker may not see.
 */
export async function loadFacts(
  reader: Reader,
  doctorIds: readonly string[],
  within: Span,
): Promise<Map<string, DoctorFacts>> {
  if (doctorIds.length === 0) return new Map();
  // A visit of a neighbouring day, and hours that begin in another zone, reach into the time.
  const from = instantOfQuarter(within.from - 3 * dayQuarters);
  const to = instantOfQuarter(within.to + 3 * dayQuarters);
  const firstDay = dayOfQuarter(within.from - 3 * dayQuarters);
  const lastDay = dayOfQuarter(within.to + 3 * dayQuarters);
  const ofThem = oneOf('t.doctor_id', doctorIds);
  const untilAfter = where('(t.valid_until IS NULL OR t.valid_until >= ?)', firstDay);
  const inPlace = where('t.withdrawn_at IS NULL');
  const find = <Row extends object>(entity: new () => Row, ...more: readonly Condition[]) =>
    reader.find(entity, [ofThem, ...more]);

  const doctors = await reader.byKeys(Doctor, 'id', doctorIds);
  const [engagements, registrations, privileges, suspensions, rules, exceptions, leaves, visits] = [
    await find(Engagement),
    await find(PracticeRegistration),
    await find(Privilege, untilAfter),
    await find(
      Suspension,
      where('(t.ends_at IS NULL OR t.ends_at > ?) AND t.starts_at < ?', from, to),
    ),
    await find(AvailabilityRule, untilAfter, inPlace),
    await find(
      AvailabilityException,
      where('t.local_date BETWEEN ? AND ?', firstDay, lastDay),
      inPlace,
    ),
    await find(Leave, where('t.ends_at > ? AND t.starts_at < ?', from, to)),
    await find(
      Booking,
      where('t.ends_at > ? AND t.starts_at < ?', from, to),
      oneOf('t.state', blockingStates),
    ),
  ] as const;

  const grouped = {
    engagements: byDoctor(engagements),
    registrations: byDoctor(registrations),
    privileges: byDoctor(privileges),
    suspensions: byDoctor(suspensions),
    rules: byDoctor(rules),
    exceptions: byDoctor(exceptions),
    leaves: byDoctor(leaves),
    visits: byDoctor(visits),
  };
  return new Map(
    doctors.map((doctor) => {
      const of = <Row>(rows: ReadonlyMap<string, readonly Row[]>) => rows.get(doctor.id) ?? [];
      return [
        doctor.id,
        {
          doctor,
          engagements: of(grouped.engagements),
          registrations: of(grouped.registrations),
          privileges: of(grouped.privileges),
          suspensions: of(grouped.suspensions),
          rules: of(grouped.rules),
          exceptions: of(grouped.exceptions),
          leaves: of(grouped.leaves),
          visits: of(grouped.visits),
        },
      ];
    }),
  );
}

function byDoctor<Row extends { readonly doctorId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const own = grouped.get(row.doctorId);
    if (own) own.push(row);
    else grouped.set(row.doctorId, [row]);
  }
  return grouped;
}
