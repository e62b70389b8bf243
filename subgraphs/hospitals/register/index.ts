import { Department } from './entities/department';
import { Hospital } from './entities/hospital';
import { HospitalSubject } from './entities/hospital-subject';
import { RegisterChange } from './entities/register-change';
import { SearchTerm } from './entities/search-term';
import { Site } from './entities/site';
import { Specialty } from './entities/specialty';
import { Theatre } from './entities/theatre';
import { Department as department } from './resolvers/department';
import { Hospital as hospital } from './resolvers/hospital';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';
import { SearchAnswer } from './resolvers/search-answer';
import { Site as site } from './resolvers/site';
import { Specialty as specialty } from './resolvers/specialty';
import { Theatre as theatre } from './resolvers/theatre';
import { registerReasons } from './reasons';

/** Hospitals, their sites, and the clinical subjects. */
export const register = {
  entities: [
    Department,
    Hospital,
    HospitalSubject,
    RegisterChange,
    SearchTerm,
    Site,
    Specialty,
    Theatre,
  ],
  appendOnly: ['register_changes'],
  reasons: registerReasons,
  resolvers: {
    Query,
    Mutation,
    Department: department,
    Hospital: hospital,
    SearchAnswer,
    Site: site,
    Specialty: specialty,
    Theatre: theatre,
  },
};
