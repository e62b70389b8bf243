import { CreateRegister1767225600001 } from '../migrations/1767225600001-create-register';
import { CreateGroupChanges1767225600121 } from '../migrations/1767225600121-create-group-changes';
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
import * as alliance from './resolvers/alliance';
import * as group from './resolvers/group';
import * as outlook from './resolvers/outlook';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';
import { ReportedFigure as reportedFigure } from './resolvers/reported-figure';
import { SearchAnswer } from './resolvers/search-answer';
import { Viewer } from './resolvers/viewer';
import { queryReasons } from './query-reasons';
import { registerReasons } from './reasons';
import { registerRules } from './row-rules';

/** Who the groups are, and what they founded together. */
export const register = {
  entities: [
    Alliance,
    Charter,
    Consensus,
    DoctorGroup,
    GroupAlias,
    GroupChange,
    GroupFounder,
    GroupSpecialty,
    ReportedFigure,
    SearchTerm,
  ],
  rowRules: registerRules,
  migrations: [CreateRegister1767225600001, CreateGroupChanges1767225600121],
  appendOnly: ['group_changes'],
  reasons: { ...registerReasons, ...queryReasons },
  resolvers: {
    Query,
    Mutation,
    ...alliance,
    ...group,
    ...outlook,
    ReportedFigure: reportedFigure,
    SearchAnswer,
    Viewer,
  },
};
