import { CaseRequirement } from './entities/case-requirement';
import { Cohort } from './entities/cohort';
import { Programme } from './entities/programme';
import { ProgrammeHospital } from './entities/programme-hospital';
import { ProgrammeHost } from './entities/programme-host';
import { ProgrammeModule } from './entities/programme-module';
import { ProgrammePrerequisite } from './entities/programme-prerequisite';
import { ProgrammeSpecialty } from './entities/programme-specialty';
import { ProgrammeSupervisor } from './entities/programme-supervisor';
import * as cohort from './resolvers/cohort';
import * as programmeModule from './resolvers/module';
import * as programme from './resolvers/programme';

/** What is taught, by whom, and in which rounds. */
export const programmes = {
  entities: [
    CaseRequirement,
    Cohort,
    Programme,
    ProgrammeHospital,
    ProgrammeHost,
    ProgrammeModule,
    ProgrammePrerequisite,
    ProgrammeSpecialty,
    ProgrammeSupervisor,
  ],
  resolvers: { ...cohort, ...programmeModule, ...programme },
};
