import { everybody, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';
import { own } from '../access/own';
import { seenBy } from '../access/seen-by';
import { withTheir } from '../access/with-their';
import { Assessment } from './entities/assessment';
import { Certificate } from './entities/certificate';
import { Enrolment } from './entities/enrolment';
import { EnrolmentStep } from './entities/enrolment-step';
import { LogbookEntry } from './entities/logbook-entry';
import { SupervisorLoad } from './entities/supervisor-load';
import { Trainee } from './entities/trainee';

const ofEnrolment = seenBy(
  ['TRAINING_MANAGER'],
  own('doctor', 't.trainee_id IN (SELECT p.id FROM trainees p WHERE p.doctor_id IN (?))'),
  own('doctor', 't.supervisor_id IN (?)'),
  own(
    'group',
    't.programme_id IN (SELECT h.programme_id FROM programme_hosts h WHERE h.group_id IN (?))',
  ),
);
const withEnrolment = withTheir(
  { column: 'enrolment_id', table: 'enrolments', key: 'id' },
  ofEnrolment,
);

/** How somebody learns is for the trainee and for those who teach; what was earned is for all. */
export const enrolmentsRowRules = rowRules(
  [Enrolment, ofEnrolment],
  [EnrolmentStep, withTheirParent],
  [LogbookEntry, withEnrolment],
  [Assessment, withEnrolment],
  [Certificate, everybody],
  [
    SupervisorLoad,
    seenBy(
      ['TRAINING_MANAGER'],
      own(
        'group',
        `t.id IN (SELECT s.doctor_id FROM programme_supervisors s
          JOIN programme_hosts h ON h.programme_id = s.programme_id WHERE h.group_id IN (?))`,
      ),
    ),
  ],
  [
    Trainee,
    seenBy(
      ['TRAINING_MANAGER'],
      own('doctor', 't.doctor_id IN (?)'),
      withTheir({ column: 'id', table: 'enrolments', key: 'trainee_id' }, ofEnrolment),
      () => where('t.id IN (SELECT c.trainee_id FROM certificates c)'),
    ),
  ],
);
