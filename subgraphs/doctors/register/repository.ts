import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { hasCode, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { OrderTerm } from '../../../platform/reading/keyset';
import type { Parentage, Reader } from '../../../platform/reading/reader';
import { inForce } from '../in-force';
import { createListing } from '../listing';
import type {
  DoctorFilter,
  DoctorOrder,
  EngagementFilter,
  EngagementOrder,
  JoinRequestFilter,
  JoinRequestOrder,
} from '../resolver-types.generated';
import { doctorConditions } from './doctor-conditions';
import { AcademicRole } from './entities/academic-role';
import { Affiliation } from './entities/affiliation';
import { Doctor } from './entities/doctor';
import { DoctorSpecialty } from './entities/doctor-specialty';
import { Engagement } from './entities/engagement';
import { DoctorVersion } from './entities/doctor-version';
import { EngagementVersion } from './entities/engagement-version';
import { FormerEmployer } from './entities/former-employer';
import { JoinRequest } from './entities/join-request';
import { JoiningTerms } from './entities/joining-terms';
import { JoinRequestStep } from './entities/join-request-step';

const byName: OrderTerm<Doctor>[] = [
  { property: 'sortName', direction: 'ASC' },
  { property: 'id', direction: 'ASC' },
];
const byVersion = [{ property: 'version', direction: 'ASC' }] as const;
const byPosition = [{ property: 'position', direction: 'ASC' }] as const;
const byBeginning: OrderTerm<Affiliation>[] = [
  { property: 'validFrom', direction: 'ASC' },
  { property: 'id', direction: 'ASC' },
];

/** All SQL of the register of doctors; `day` is today. */
export function createRegisterRepository(reader: Reader, seal: CursorSeal, day: string) {
  return {
    findDoctors: (ids: readonly string[]) => reader.byKeys(Doctor, 'id', ids),
    findEngagements: (ids: readonly string[]) => reader.byKeys(Engagement, 'id', ids),
    findJoinRequests: (ids: readonly string[]) => reader.byKeys(JoinRequest, 'id', ids),
    findJoinRequestSteps: (ids: readonly string[]) =>
      reader.byKeys(JoinRequestStep, 'joinRequestId', ids, byPosition),
    findDoctorVersions: (ids: readonly string[]) =>
      reader.byKeys(DoctorVersion, 'doctorId', ids, byVersion),
    findEngagementVersions: (ids: readonly string[]) =>
      reader.byKeys(EngagementVersion, 'engagementId', ids, byVersion),
    findJoiningTerms: (ids: readonly string[]) =>
      reader.byKeys(JoiningTerms, 'groupId', ids, byVersion),
    findSpecialties: (ids: readonly string[]) =>
      reader.byKeys(DoctorSpecialty, 'doctorId', ids, byPosition),
    findAcademicRoles: (ids: readonly string[]) =>
      reader.byKeys(AcademicRole, 'doctorId', ids, byPosition),
    findFormerEmployers: (ids: readonly string[]) =>
      reader.byKeys(FormerEmployer, 'doctorId', ids, byPosition),
    /** The rule of the rows leaves those of today. */
    findAffiliations: (doctorIds: readonly string[]) =>
      reader.byKeys(Affiliation, 'doctorId', doctorIds, byBeginning),

    /** The best hits for the beginning of a name. */
    search: (text: string, limit: number) =>
      reader.ranked(Doctor, { terms: 'search_terms', text, tieBreak: byName, limit }),

    doctors: createListing<Doctor, DoctorFilter, DoctorOrder>(reader, seal, Doctor, {
      conditionsOf: (filter) => doctorConditions(filter, day, reader.visible),
      orderOf: (given) =>
        orderTerms(
          given,
          { NAME: 'sortName', PRACTISING_SINCE: 'practisingSince' },
          { field: 'NAME' },
        ),
    }),
    engagements: createListing<Engagement, EngagementFilter, EngagementOrder>(
      reader,
      seal,
      Engagement,
      {
        conditionsOf: (filter) => [
          whenGiven(filter.group, (id) => hasCode('t.group_id', id)),
          whenGiven(filter.doctor, (id) => hasCode('t.doctor_id', id)),
          whenGiven(filter.kind, (kinds) => oneOf('t.kind', kinds)),
          whenGiven(filter.role, (roles) => oneOf('t.role', roles)),
          whenGiven(filter.asOf, (asOf) => inForce('t', asOf)),
        ],
        orderOf: (given) => orderTerms(given, { FROM: 'validFrom' }, { field: 'FROM' }),
      },
    ),
    joinRequests: createListing<JoinRequest, JoinRequestFilter, JoinRequestOrder>(
      reader,
      seal,
      JoinRequest,
      {
        conditionsOf: (filter) => [
          whenGiven(filter.doctor, (id) => hasCode('t.doctor_id', id)),
          whenGiven(filter.group, (id) => hasCode('t.group_id', id)),
          whenGiven(filter.toAlliance, (flag) => where('(t.group_id IS NULL) = ?', flag)),
          whenGiven(filter.state, (states) => oneOf('t.state', states)),
        ],
        orderOf: (given) => orderTerms(given, { SENT_AT: 'sentAt' }, { field: 'SENT_AT' }),
      },
    ),

    /** A group's doctors of today. */
    engagedToday(): Parentage<Doctor> {
      const today = inForce('e', day);
      return {
        through: `SELECT DISTINCT e.doctor_id AS row_id, e.group_id AS parent_id
                  FROM engagements e WHERE ${today.sql} AND e.group_id IN (?)`,
        values: today.values,
      };
    },
    /** Requests that a group may answer: its own, and those to the alliance. */
    answerable: {
      through: `SELECT r.id AS row_id, g.id AS parent_id FROM group_copies g
                JOIN join_requests r ON r.group_id = g.id OR r.group_id IS NULL
                WHERE (r.group_id IS NOT NULL OR (g.status = 'MEMBER'
                       AND (r.answered_by_id IS NULL OR r.answered_by_id = g.id)))
                  AND g.id IN (?)`,
    } satisfies Parentage<JoinRequest>,
  };
}

export type RegisterRepository = ReturnType<typeof createRegisterRepository>;
