import { SupervisorLoad } from '../../../subgraphs/training/enrolments/entities/supervisor-load';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenCertificate } from '../../support/given/training/given-certificate';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenEnrolment } from '../../support/given/training/given-enrolment';
import { givenInstitution } from '../../support/given/training/given-institution';
import { givenLogbookEntry } from '../../support/given/training/given-logbook-entry';
import { givenAssessment } from '../../support/given/training/given-assessment';
import { givenModule } from '../../support/given/training/given-module';
import { givenOutreachEvent } from '../../support/given/training/given-outreach-event';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenTeachingSession } from '../../support/given/training/given-teaching-session';
import { givenTrainee } from '../../support/given/training/given-trainee';
import { checkConstraints } from './check-constraints';

/** For each promise of the tables a change that would break it. */
const breaches: readonly (readonly [constraint: string, change: string])[] = [
  ['programmes_has_a_name', 'programmes SET name_zh = NULL, name_en = NULL'],
  ['programmes_kind_known', "programmes SET kind = 'OTHER'"],
  ['programmes_state_known', "programmes SET state = 'OPEN'"],
  ['programmes_funding_known', "programmes SET funding_kind = 'NOBODY'"],
  ['programmes_attendance_within_whole', 'programmes SET required_attendance_percent = 101'],
  ['programmes_published_when_open', 'programmes SET published_on = NULL'],
  ['programmes_closed_when_closed', "programmes SET state = 'CLOSED'"],
  [
    'programmes_closed_after_published',
    "programmes SET state = 'CLOSED', closed_on = '2025-12-31', published_on = '2026-01-01'",
  ],
  ['programme_prerequisites_not_itself', 'programme_prerequisites SET required_id = programme_id'],
  ['programme_modules_has_a_name', 'programme_modules SET name_zh = NULL'],
  ['programme_modules_kind_known', "programme_modules SET kind = 'OTHER'"],
  ['case_requirements_level_known', 'case_requirements SET surgery_level = 5'],
  ['case_requirements_asks_for_some', 'case_requirements SET required_count = 0'],
  ['case_requirements_participation_known', "case_requirements SET participation = 'DREAMT'"],
  ['cohorts_seats_not_oversold', 'cohorts SET seats_taken = seats + 1'],
  ['cohorts_window_in_order', 'cohorts SET applications_close_at = applications_open_at'],
  ['cohorts_days_in_order', 'cohorts SET ends_on = starts_on'],
  ['trainees_kind_known', "trainees SET kind = 'NURSE', doctor_id = NULL, name = '李四'"],
  ['trainees_doctor_by_id', 'trainees SET doctor_id = NULL'],
  ['trainees_name_unless_doctor', "trainees SET name = '李四'"],
  ['trainees_institution_of_member', 'trainees SET institution_id = doctor_id'],
  ['trainees_school_of_student', "trainees SET school = '北京'"],
  [
    'enrolments_state_known',
    "enrolments SET state = 'DREAMING', active_marker = NULL, ended_on = '2026-01-01'",
  ],
  ['enrolments_active_marked', 'enrolments SET active_marker = NULL'],
  ['enrolments_marker_is_one', 'enrolments SET active_marker = 2'],
  ['enrolments_position_of_waiting', "enrolments SET state = 'WAITLISTED'"],
  ['enrolments_position_from_one', "enrolments SET state = 'WAITLISTED', waiting_position = 0"],
  ['enrolments_end_of_ended', "enrolments SET ended_on = '2026-06-01'"],
  ['enrolments_start_of_trained', "enrolments SET state = 'IN_TRAINING'"],
  [
    'enrolments_days_in_order',
    `enrolments SET state = 'COMPLETED', active_marker = NULL, started_on = '2026-06-02',
     ended_on = '2026-06-01'`,
  ],
  ['enrolments_attendance_within_whole', 'enrolments SET attendance_percent = 101'],
  ['enrolment_steps_from_known', "enrolment_steps SET list_position = 2, from_state = 'NOWHERE'"],
  ['enrolment_steps_to_known', "enrolment_steps SET to_state = 'NOWHERE'"],
  ['enrolment_steps_first_has_no_from', "enrolment_steps SET from_state = 'APPLIED'"],
  ['logbook_entries_level_known', 'logbook_entries SET surgery_level = 0'],
  ['logbook_entries_participation_known', "logbook_entries SET participation = 'DREAMT'"],
  ['logbook_entries_state_known', "logbook_entries SET state = 'LOST'"],
  ['logbook_entries_decided_by_somebody', 'logbook_entries SET supervisor_id = NULL'],
  ['logbook_entries_decided_at_some_time', 'logbook_entries SET decided_at = NULL'],
  ['assessments_score_within_scale', 'assessments SET score = 101'],
  ['certificates_days_in_order', 'certificates SET valid_until = issued_on'],
  [
    'certificates_revoked_after_issue',
    "certificates SET revoked_on = '2000-01-01', revocation_reason = 'a'",
  ],
  ['certificates_revoked_with_reason', "certificates SET revoked_on = '2030-01-01'"],
  ['institutions_has_a_name', 'institutions SET name_zh = NULL'],
  ['institutions_kind_known', "institutions SET kind = 'PALACE'"],
  ['outreach_events_has_a_name', 'outreach_events SET name_zh = NULL'],
  ['outreach_events_kind_known', "outreach_events SET kind = 'PARTY'"],
  ['outreach_events_state_known', "outreach_events SET state = 'LOST', people_served = NULL"],
  ['outreach_events_days_in_order', 'outreach_events SET ends_on = starts_on'],
  ['outreach_events_served_when_held', "outreach_events SET state = 'PLANNED'"],
  ['supervisor_loads_bearable', 'supervisor_loads SET trainees = 6'],
  ['teaching_sessions_last', 'teaching_sessions SET minutes = 0'],
];

describe('the tables of training', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
    const { id: required } = await givenProgramme(graph);
    const { id: programmeId } = await givenProgramme(graph, { prerequisites: [required] });
    const { id: moduleId } = await givenModule(graph, { programmeId, requirements: [{}] });
    const { id: cohortId } = await givenCohort(graph, { programmeId });
    const { id: traineeId } = await givenTrainee(graph);
    const { id: enrolmentId } = await givenEnrolment(graph, { programmeId, cohortId, traineeId });
    await givenLogbookEntry(graph, { enrolmentId });
    await givenAssessment(graph, { enrolmentId, moduleId });
    await givenCertificate(graph, { programmeId, traineeId });
    await givenInstitution(graph);
    await givenOutreachEvent(graph);
    await givenTeachingSession(graph, { programmeId, cohortId, moduleId });
    const { manager } = await graph.database('training');
    await manager.insert(SupervisorLoad, { id: moduleId, trainees: 5, version: 1 });
  });
  afterAll(() => graph.stop());

  it.each(breaches)('keep %s', async (constraint, change) => {
    const { manager } = await graph.database('training');
    const synthetic = /^programmes /.test(change) ? ' WHERE reported = 0' : '';
    await expect(manager.query(`UPDATE ${change}${synthetic}`)).rejects.toThrow(
      new RegExp(`CONSTRAINT .${constraint}. failed|'${constraint}' is violated`),
    );
  });

  it('have no promise that is not tried here', () => {
    expect(breaches.map(([constraint]) => constraint).sort()).toEqual([...checkConstraints].sort());
  });
});
