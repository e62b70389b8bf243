import { Assessment } from './entities/assessment';
import { Certificate } from './entities/certificate';
import { Enrolment } from './entities/enrolment';
import { EnrolmentStep } from './entities/enrolment-step';
import { LogbookEntry } from './entities/logbook-entry';
import { SupervisorLoad } from './entities/supervisor-load';
import { Trainee } from './entities/trainee';
import * as assessment from './resolvers/assessment';
import * as certificate from './resolvers/certificate';
import * as enrolment from './resolvers/enrolment';
import * as expiring from './resolvers/expiring';
import * as logbookEntry from './resolvers/logbook-entry';
import * as tasks from './resolvers/tasks';
import * as trainee from './resolvers/trainee';

/** Who learns, how far they have come, and what they hold afterwards. */
export const enrolments = {
  entities: [
    Assessment,
    Certificate,
    Enrolment,
    EnrolmentStep,
    LogbookEntry,
    SupervisorLoad,
    Trainee,
  ],
  resolvers: {
    ...assessment,
    ...certificate,
    ...enrolment,
    ...expiring,
    ...logbookEntry,
    ...tasks,
    ...trainee,
  },
};
