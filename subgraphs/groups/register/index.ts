import { CreateRegister1767225600001 } from '../migrations/1767225600001-create-register';
import { Alliance } from './entities/alliance';
import { Charter } from './entities/charter';
import { Consensus } from './entities/consensus';
import { DoctorGroup } from './entities/doctor-group';
import { GroupAlias } from './entities/group-alias';
import { GroupFounder } from './entities/group-founder';
import { GroupSpecialty } from './entities/group-specialty';
import { ReportedFigure } from './entities/reported-figure';
import { SearchTerm } from './entities/search-term';
import * as alliance from './resolvers/alliance';
import * as group from './resolvers/group';
import * as outlook from './resolvers/outlook';
import { Query } from './resolvers/query';
import { ReportedFigure as reportedFigure } from './resolvers/reported-figure';
import { SearchAnswer } from './resolvers/search-answer';
import { Viewer } from './resolvers/viewer';
import { registerRules } from './row-rules';
import { queryReasons } from './query-reasons';

/** Who the groups are, and what they founded together. */
export const register = {
  entities: [
    Alliance,
    Charter,
    Consensus,
    DoctorGroup,
    GroupAlias,
    GroupFounder,
    GroupSpecialty,
    ReportedFigure,
    SearchTerm,
  ],
  rowRules: registerRules,
  migrations: [CreateRegister1767225600001],
  appendOnly: [],
  reasons: queryReasons,
  resolvers: {
    Query,
    ...alliance,
    ...group,
    ...outlook,
    ReportedFigure: reportedFigure,
    SearchAnswer,
    Viewer,
  },
};
