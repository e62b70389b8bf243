import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import { cohortStanding } from '../domain/cohort-standing';
import type { EnrolmentsRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createEnrolmentLoaders(enrolments: EnrolmentsRepository, today: string) {
  const one = <Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) =>
    new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await find(ids), ({ id }) => id),
    );
  const ofEnrolment = <Row extends { enrolmentId: string }>(
    find: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await find(ids), ({ enrolmentId }) => enrolmentId),
    );
  const standings = new Map<string, ReturnType<typeof standingLoader>>();
  const expiringWithin = new Map<number, ReturnType<typeof expiringLoader>>();

  return {
    enrolmentById: one(enrolments.findByIds),
    traineeById: one(enrolments.findTrainees),
    logbookEntryById: one(enrolments.findEntries),
    assessmentById: one(enrolments.findAssessmentsByIds),
    certificateById: one(enrolments.findCertificates),
    certificateByNumber: new DataLoader(async (numbers: readonly string[]) =>
      oneForEach(numbers, await enrolments.findByNumbers(numbers), ({ number }) => number),
    ),
    certificateByEnrolmentId: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await enrolments.findCertificatesOf(ids), ({ enrolmentId }) => enrolmentId),
    ),
    stepsByEnrolmentId: ofEnrolment(enrolments.findSteps),
    assessmentsByEnrolmentId: ofEnrolment(enrolments.findAssessments),
    confirmedCasesByEnrolmentId: ofEnrolment(enrolments.countConfirmed),
    applicationsByGroupId: new DataLoader(async (groupIds: readonly string[]) => {
      const rows = await enrolments.findApplications(groupIds);
      return groupIds.map((id) => rows.get(id) ?? []);
    }),
    /** A page asks about one day; each day is a statement of its own. */
    standingsOn(day: string) {
      const loader = standings.get(day) ?? standingLoader(day);
      standings.set(day, loader);
      return loader;
    },
    /** A page asks with one number of days; each number is a statement of its own. */
    expiringByGroupId(days: number) {
      const loader = expiringWithin.get(days) ?? expiringLoader(days);
      expiringWithin.set(days, loader);
      return loader;
    },
  };

  function standingLoader(day: string) {
    return new DataLoader(async (cohortIds: readonly string[]) => {
      const counts = await enrolments.countStates(cohortIds, day);
      return cohortIds.map((id) =>
        cohortStanding(counts.filter(({ cohortId }) => cohortId === id)),
      );
    });
  }

  function expiringLoader(days: number) {
    return new DataLoader(async (groupIds: readonly string[]) => {
      const rows = await enrolments.findExpiring(groupIds, today, days);
      return groupIds.map((id) => rows.get(id) ?? []);
    });
  }
}
