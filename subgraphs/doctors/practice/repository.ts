import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { hasCode, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Condition } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import { inForce } from '../in-force';
import { createListing } from '../listing';
import type {
  PracticeRegistrationFilter,
  PracticeRegistrationOrder,
  PrivilegeFilter,
  PrivilegeOrder,
  SuspensionFilter,
  SuspensionOrder,
} from '../resolver-types.generated';
import { createHoursListings } from './hours-listings';
import { AvailabilityException } from './entities/availability-exception';
import { AvailabilityRule } from './entities/availability-rule';
import { Leave } from './entities/leave';
import { PracticeRegistration } from './entities/practice-registration';
import { PracticeStep } from './entities/practice-step';
import { Privilege } from './entities/privilege';
import { Suspension } from './entities/suspension';

const papersOrder = { FROM: 'validFrom', TO: 'validUntil' } as const;

/** All SQL about where, what and when doctors may practise; `day` is today. */
export function createPracticeRepository(reader: Reader, seal: CursorSeal, day: string) {
  return {
    ...createHoursListings(reader, seal),
    findRegistrations: (ids: readonly string[]) => reader.byKeys(PracticeRegistration, 'id', ids),
    findPrivileges: (ids: readonly string[]) => reader.byKeys(Privilege, 'id', ids),
    findLeaves: (ids: readonly string[]) => reader.byKeys(Leave, 'id', ids),
    findRules: (ids: readonly string[]) => reader.byKeys(AvailabilityRule, 'id', ids),
    findExceptions: (ids: readonly string[]) => reader.byKeys(AvailabilityException, 'id', ids),
    findSteps: (ids: readonly string[]) =>
      reader.byKeys(PracticeStep, 'recordId', ids, [{ property: 'version', direction: 'ASC' }]),
    findSuspensions: (ids: readonly string[]) => reader.byKeys(Suspension, 'id', ids),

    registrations: createListing<
      PracticeRegistration,
      PracticeRegistrationFilter & EndingBefore,
      PracticeRegistrationOrder
    >(reader, seal, PracticeRegistration, {
      conditionsOf: (filter) => [
        whenGiven(filter.doctor, (id) => hasCode('t.doctor_id', id)),
        whenGiven(filter.hospital, (id) => hasCode('t.hospital_id', id)),
        whenGiven(filter.province, (province) => where('t.province = ?', province)),
        whenGiven(filter.basis, (bases) => oneOf('t.basis', bases)),
        ...validOn(filter.validOn),
        ...endingBefore(filter, day),
      ],
      orderOf: (given) => orderTerms(given, papersOrder, { field: 'FROM' }),
    }),
    privileges: createListing<Privilege, PrivilegeFilter & EndingBefore, PrivilegeOrder>(
      reader,
      seal,
      Privilege,
      {
        conditionsOf: (filter) => [
          whenGiven(filter.doctor, (id) => hasCode('t.doctor_id', id)),
          whenGiven(filter.hospital, (id) => hasCode('t.hospital_id', id)),
          whenGiven(filter.surgeryLevel, (level) => where('t.max_surgery_level >= ?', level)),
          ...validOn(filter.validOn),
          ...endingBefore(filter, day),
        ],
        orderOf: (given) => orderTerms(given, papersOrder, { field: 'FROM' }),
      },
    ),
    suspensions: createListing<Suspension, SuspensionFilter, SuspensionOrder>(
      reader,
      seal,
      Suspension,
      {
        conditionsOf: (filter) => [
          whenGiven(filter.doctor, (id) => hasCode('t.doctor_id', id)),
          whenGiven(filter.scope, (scopes) => oneOf('t.scope', scopes)),
          whenGiven(filter.at, (at) =>
            where(
              `t.starts_at <= ? AND (t.ends_at IS NULL OR t.ends_at > ?)
               AND (t.lifted_at IS NULL OR t.lifted_at > ?)`,
              at,
              at,
              at,
            ),
          ),
        ],
        orderOf: (given) => orderTerms(given, { FROM: 'startsAt' }, { field: 'FROM' }),
      },
    ),

    /** The papers of a group's doctors of today, whichever kind they are. */
    ofGroupToday(papers: 'practice_registrations' | 'privileges') {
      const today = inForce('e', day);
      return {
        through: `SELECT DISTINCT p.id AS row_id, e.group_id AS parent_id
                  FROM engagements e JOIN ${papers} p ON p.doctor_id = e.doctor_id
                  WHERE ${today.sql} AND e.group_id IN (?)`,
        values: today.values,
      };
    },
  };
}

export type PracticeRepository = ReturnType<typeof createPracticeRepository>;

/** Ours alone, no client's: papers in force whose end comes before this day. */
interface EndingBefore {
  readonly endingBefore?: string;
}

function validOn(day: string | null | undefined): (Condition | null)[] {
  return [
    whenGiven(day, (on) => inForce('t', on)),
    whenGiven(day, (on) => where('t.revoked_on IS NULL OR t.revoked_on > ?', on)),
  ];
}

function endingBefore(filter: EndingBefore, day: string): (Condition | null)[] {
  const end = filter.endingBefore;
  return [
    whenGiven(end, (before) => where('t.valid_until > ? AND t.valid_until <= ?', day, before)),
    whenGiven(end, () => where('t.revoked_on IS NULL OR t.revoked_on > ?', day)),
  ];
}
