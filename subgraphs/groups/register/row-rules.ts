import { everybody, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { anyOf } from '../access/any-of';
import { ofOwn } from '../access/of-own';
import { secretariat } from '../access/secretariat';
import { Alliance } from './entities/alliance';
import { Charter } from './entities/charter';
import { Consensus } from './entities/consensus';
import { DoctorGroup } from './entities/doctor-group';
import { GroupAlias } from './entities/group-alias';
import { GroupChange } from './entities/group-change';
import { GroupFounder } from './entities/group-founder';
import { GroupSpecialty } from './entities/group-specialty';
import { ReportedFigure } from './entities/reported-figure';
import { SearchTerm } from './entities/search-term';

/** Who the groups are is public; how they came to be written down so is not. */
export const registerRules = rowRules(
  [Alliance, everybody],
  [Charter, everybody],
  [Consensus, everybody],
  [DoctorGroup, everybody],
  [GroupAlias, everybody],
  [GroupChange, anyOf(secretariat, ofOwn('group', 't.group_id'))],
  [GroupFounder, everybody],
  [GroupSpecialty, everybody],
  [ReportedFigure, everybody],
  [SearchTerm, withTheirParent],
);
