import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';
import { own } from '../access/own';
import { seenBy } from '../access/seen-by';
import { withTheir } from '../access/with-their';
import { CaseRequirement } from './entities/case-requirement';
import { Cohort } from './entities/cohort';
import { Programme } from './entities/programme';
import { ProgrammeHospital } from './entities/programme-hospital';
import { ProgrammeHost } from './entities/programme-host';
import { ProgrammeModule } from './entities/programme-module';
import { ProgrammePrerequisite } from './entities/programme-prerequisite';
import { ProgrammeSpecialty } from './entities/programme-specialty';
import { ProgrammeSupervisor } from './entities/programme-supervisor';

// A draft is nobody's business but that of those who write it, unless documents report it.
const ofProgramme = seenBy(
  ['SECRETARIAT', 'TRAINING_MANAGER'],
  () => where(`t.state IN ('PUBLISHED', 'CLOSED') OR t.reported = TRUE`),
  own('group', 't.id IN (SELECT h.programme_id FROM programme_hosts h WHERE h.group_id IN (?))'),
);
const withProgramme = withTheir(
  { column: 'programme_id', table: 'programmes', key: 'id' },
  ofProgramme,
);

/** What was opened to applications is for everybody. */
export const programmesRowRules = rowRules(
  [Programme, ofProgramme],
  [Cohort, withProgramme],
  [ProgrammeModule, withProgramme],
  [CaseRequirement, withTheirParent],
  [ProgrammeHospital, withTheirParent],
  [ProgrammeHost, withTheirParent],
  [ProgrammePrerequisite, withTheirParent],
  [ProgrammeSpecialty, withTheirParent],
  [ProgrammeSupervisor, withTheirParent],
);
