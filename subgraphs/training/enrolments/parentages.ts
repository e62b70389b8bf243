import type { Parentage } from '../../../platform/reading/reader';
import type { Certificate } from './entities/certificate';
import type { Enrolment } from './entities/enrolment';

const throughTrainee = (parent: string) => ({
  through: `SELECT enrolment.id AS row_id, trainee.${parent} AS parent_id
    FROM enrolments enrolment JOIN trainees trainee ON trainee.id = enrolment.trainee_id
    WHERE trainee.${parent} IN (?)`,
});

/** Below which other things there are lists of enrolments, and how they hang together. */
export const enrolmentsOf = {
  'Programme.enrolments': { property: 'programmeId' },
  'Cohort.enrolments': { property: 'cohortId' },
  'Doctor.enrolments': throughTrainee('doctor_id'),
  'Institution.enrolments': throughTrainee('institution_id'),
} as const satisfies Record<string, Parentage<Enrolment>>;

/** What waits for a group: that its programmes have hosts of several groups makes it wait for each. */
export const applicationsToHosts: Parentage<Enrolment> = {
  through: `SELECT enrolment.id AS row_id, host.group_id AS parent_id
    FROM enrolments enrolment JOIN programme_hosts host ON host.programme_id = enrolment.programme_id
    WHERE host.group_id IN (?)`,
};

/** Certificates of the doctors who are engaged in a group on a day. */
export const certificatesOfEngaged = (today: string): Parentage<Certificate> => ({
  through: `SELECT DISTINCT certificate.id AS row_id, engagement.group_id AS parent_id
    FROM certificates certificate
    JOIN engagement_copies engagement ON engagement.doctor_id = certificate.doctor_id
    WHERE (engagement.valid_from IS NULL OR engagement.valid_from <= ?)
      AND (engagement.valid_until IS NULL OR engagement.valid_until > ?) AND engagement.group_id IN (?)`,
  values: [today, today],
});
