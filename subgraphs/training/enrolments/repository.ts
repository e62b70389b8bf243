import type { EntityManager } from 'typeorm';
import type { ListArguments } from '../../../platform/connection/connection';
import type { CursorSeal } from '../../../platform/connection/cursor';
import { createNestedPages } from '../../../platform/connection/nested-pages';
import { orderTerms } from '../../../platform/connection/order';
import { largestPage } from '../../../platform/connection/page-size';
import { rootPage } from '../../../platform/connection/root-page';
import { all, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import type { ConfirmedCases } from '../domain/completion';
import { endOfDay } from '../domain/end-of-day';
import type {
  CertificateOrder,
  EnrolmentFilter,
  EnrolmentOrder,
  LogbookFilter,
  LogbookOrder,
} from '../resolver-types.generated';
import { enrolmentConditions, expiringConditions, logbookConditions } from './conditions';
import { Assessment } from './entities/assessment';
import { Certificate } from './entities/certificate';
import { Enrolment } from './entities/enrolment';
import { EnrolmentStep } from './entities/enrolment-step';
import { LogbookEntry } from './entities/logbook-entry';
import { Trainee } from './entities/trainee';
import { applicationsToHosts, certificatesOfEngaged, enrolmentsOf } from './parentages';

const enrolmentOrder = { APPLIED_AT: 'appliedAt', STARTED_ON: 'startedOn' } as const;
const certificateOrder = { ISSUED_ON: 'issuedOn', VALID_UNTIL: 'validUntil' } as const;

interface StateCount {
  readonly cohortId: string;
  readonly state: string;
  readonly enrolments: number;
}

export type EnrolmentListArguments = ListArguments & {
  readonly filter?: EnrolmentFilter | null;
  readonly orderBy?: EnrolmentOrder | null;
};
export type LogbookArguments = ListArguments & {
  readonly filter?: LogbookFilter | null;
  readonly orderBy?: LogbookOrder | null;
};
export type CertificateListArguments = ListArguments & {
  readonly orderBy?: CertificateOrder | null;
};

/** All SQL of enrolments and what belongs to them. */
export function createEnrolmentsRepository(
  manager: EntityManager,
  reader: Reader,
  seal: CursorSeal,
) {
  const nestedEnrolments = createNestedPages(reader, seal, Enrolment);
  const nestedEntries = createNestedPages(reader, seal, LogbookEntry);
  const nestedCertificates = createNestedPages(reader, seal, Certificate);

  const enrolments = (field: string, { filter, orderBy }: EnrolmentListArguments) => ({
    field,
    conditions: enrolmentConditions(filter),
    order: orderTerms<Enrolment, 'APPLIED_AT' | 'STARTED_ON'>(orderBy, enrolmentOrder, {
      field: 'APPLIED_AT',
    }),
  });

  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(Enrolment, 'id', ids),
    findTrainees: (ids: readonly string[]) => reader.byKeys(Trainee, 'id', ids),
    findEntries: (ids: readonly string[]) => reader.byKeys(LogbookEntry, 'id', ids),
    findAssessmentsByIds: (ids: readonly string[]) => reader.byKeys(Assessment, 'id', ids),
    findSteps: (ids: readonly string[]) =>
      reader.byKeys(EnrolmentStep, 'enrolmentId', ids, [
        { property: 'position', direction: 'ASC' },
      ]),
    findAssessments: (ids: readonly string[]) =>
      reader.byKeys(Assessment, 'enrolmentId', ids, [
        { property: 'assessedOn', direction: 'DESC' },
        { property: 'id', direction: 'DESC' },
      ]),
    findCertificates: (ids: readonly string[]) => reader.byKeys(Certificate, 'id', ids),
    findCertificatesOf: (ids: readonly string[]) => reader.byKeys(Certificate, 'enrolmentId', ids),
    findByNumbers: (numbers: readonly string[]) => reader.byKeys(Certificate, 'number', numbers),

    /** Counted in the database: a logbook may hold thousands of cases. */
    countConfirmed(ids: readonly string[]) {
      const seen = all([reader.visible(LogbookEntry)]);
      return manager.query<(ConfirmedCases & { readonly enrolmentId: string })[]>(
        `SELECT t.enrolment_id AS enrolmentId, t.requirement_id AS requirementId, t.participation,
           CAST(COUNT(*) AS DOUBLE) AS cases
         FROM logbook_entries t
         WHERE t.enrolment_id IN (?) AND t.requirement_id IS NOT NULL AND t.state = 'CONFIRMED'
           AND ${seen.sql}
         GROUP BY t.enrolment_id, t.requirement_id, t.participation`,
        [ids, ...seen.values],
      );
    },

    /** By the last step that each enrolment had taken when the day was over. */
    countStates(cohortIds: readonly string[], day: string) {
      const seen = all([reader.visible(Enrolment)]);
      const end = endOfDay(day);
      return manager.query<StateCount[]>(
        `SELECT t.cohort_id AS cohortId, s.to_state AS state, CAST(COUNT(*) AS DOUBLE) AS enrolments
         FROM enrolments t JOIN enrolment_steps s ON s.enrolment_id = t.id AND s.happened_at < ?
         WHERE t.cohort_id IN (?) AND ${seen.sql} AND NOT EXISTS (
           SELECT 1 FROM enrolment_steps later WHERE later.enrolment_id = t.id
             AND later.happened_at < ? AND later.list_position > s.list_position)
         GROUP BY t.cohort_id, s.to_state`,
        [end, cohortIds, ...seen.values, end],
      );
    },

    page: (given: EnrolmentListArguments) =>
      rootPage(reader, seal, Enrolment, given, enrolments('Query.enrolments', given)),
    pageOf: (field: keyof typeof enrolmentsOf, parentId: string, given: EnrolmentListArguments) =>
      nestedEnrolments(parentId, given, {
        ...enrolments(field, given),
        parentage: enrolmentsOf[field],
      }),
    logbookOf: (enrolmentId: string, given: LogbookArguments) =>
      nestedEntries(enrolmentId, given, {
        field: 'Enrolment.logbook',
        parentage: { property: 'enrolmentId' },
        conditions: logbookConditions(given.filter),
        order: orderTerms<LogbookEntry, 'PERFORMED_ON'>(
          given.orderBy,
          { PERFORMED_ON: 'performedOn' },
          { field: 'PERFORMED_ON' },
        ),
      }),
    certificatesOf: (doctorId: string, given: CertificateListArguments) =>
      nestedCertificates(doctorId, given, {
        field: 'Doctor.certificates',
        parentage: { property: 'doctorId' },
        conditions: [],
        order: orderTerms<Certificate, 'ISSUED_ON' | 'VALID_UNTIL'>(
          given.orderBy,
          certificateOrder,
          { field: 'ISSUED_ON', direction: 'DESC' },
        ),
      }),

    findExpiring: (groupIds: readonly string[], today: string, days: number) =>
      reader.pages(Certificate, certificatesOfEngaged(today), groupIds, {
        conditions: expiringConditions(today, days),
        order: [
          { property: 'validUntil', direction: 'ASC' },
          { property: 'id', direction: 'ASC' },
        ],
        after: null,
        limit: largestPage,
      }),
    findApplications: (groupIds: readonly string[]) =>
      reader.pages(Enrolment, applicationsToHosts, groupIds, {
        conditions: [where("t.state = 'APPLIED'")],
        order: [
          { property: 'appliedAt', direction: 'ASC' },
          { property: 'id', direction: 'ASC' },
        ],
        after: null,
        limit: largestPage,
      }),
  };
}

export type EnrolmentsRepository = ReturnType<typeof createEnrolmentsRepository>;
