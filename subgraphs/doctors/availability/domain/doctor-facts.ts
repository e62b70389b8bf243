import type { Leave } from '../../practice/entities/leave';
import type { AvailabilityException } from '../../practice/entities/availability-exception';
import type { AvailabilityRule } from '../../practice/entities/availability-rule';
import type { PracticeRegistration } from '../../practice/entities/practice-registration';
import type { Privilege } from '../../practice/entities/privilege';
import type { Suspension } from '../../practice/entities/suspension';
import type { Doctor } from '../../register/entities/doctor';
import type { Engagement } from '../../register/entities/engagement';
import type { BookingState } from '../../resolver-types.generated';

type Fact<Row, Property extends keyof Row> = Readonly<Pick<Row, Property>>;

/** A time that a booking keeps from everybody else. */
export interface Visit {
  readonly id: string;
  readonly siteId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: BookingState;
  readonly holdExpiresAt: Date | null;
  readonly requestExpiresAt: Date | null;
}

/** All that is known of one doctor's time and papers. */
export interface DoctorFacts {
  readonly doctor: Fact<Doctor, 'id' | 'status' | 'reported'>;
  readonly engagements: readonly Fact<
    Engagement,
    'id' | 'groupId' | 'validFrom' | 'validUntil' | 'reported'
  >[];
  readonly registrations: readonly Fact<
    PracticeRegistration,
    'basis' | 'hospitalId' | 'province' | 'scope' | 'validFrom' | 'validUntil' | 'revokedOn'
  >[];
  readonly privileges: readonly Fact<
    Privilege,
    'hospitalId' | 'maxSurgeryLevel' | 'validFrom' | 'validUntil' | 'revokedOn'
  >[];
  readonly suspensions: readonly Fact<
    Suspension,
    'scope' | 'engagementId' | 'agreementId' | 'startsAt' | 'endsAt' | 'liftedAt'
  >[];
  readonly rules: readonly Fact<
    AvailabilityRule,
    | 'groupId'
    | 'siteId'
    | 'purposes'
    | 'weekdayMask'
    | 'startsAtMinute'
    | 'endsAtMinute'
    | 'timeZone'
    | 'validFrom'
    | 'validUntil'
    | 'weekParity'
    | 'priority'
    | 'onHolidays'
  >[];
  readonly exceptions: readonly Fact<
    AvailabilityException,
    'groupId' | 'siteId' | 'purposes' | 'localDate' | 'effect' | 'intervals' | 'timeZone'
  >[];
  readonly leaves: readonly Fact<Leave, 'startsAt' | 'endsAt' | 'cancelledAt'>[];
  readonly visits: readonly Visit[];
}
