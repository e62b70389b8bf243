import { everybody, noClient, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { Department } from './entities/department';
import { Hospital } from './entities/hospital';
import { HospitalSubject } from './entities/hospital-subject';
import { RegisterChange } from './entities/register-change';
import { SearchTerm } from './entities/search-term';
import { Site } from './entities/site';
import { Specialty } from './entities/specialty';
import { Theatre } from './entities/theatre';

/** The register is public. */
export const registerRowRules = rowRules(
  [Department, everybody],
  [Hospital, everybody],
  [HospitalSubject, withTheirParent],
  [RegisterChange, noClient],
  [SearchTerm, noClient],
  [Site, everybody],
  [Specialty, everybody],
  [Theatre, everybody],
);
