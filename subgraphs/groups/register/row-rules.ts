import { everybody, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { Alliance } from './entities/alliance';
import { Charter } from './entities/charter';
import { Consensus } from './entities/consensus';
import { DoctorGroup } from './entities/doctor-group';
import { GroupAlias } from './entities/group-alias';
import { GroupFounder } from './entities/group-founder';
import { GroupSpecialty } from './entities/group-specialty';
import { ReportedFigure } from './entities/reported-figure';
import { SearchTerm } from './entities/search-term';

/** Who the groups are is public. */
export const registerRules = rowRules(
  [Alliance, everybody],
  [Charter, everybody],
  [Consensus, everybody],
  [DoctorGroup, everybody],
  [GroupAlias, everybody],
  [GroupFounder, everybody],
  [GroupSpecialty, everybody],
  [ReportedFigure, everybody],
  [SearchTerm, withTheirParent],
);
