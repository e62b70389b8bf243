import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { own } from '../access/own';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { whoever } from '../access/whoever';
import { BuildProject } from './entities/build-project';
import { BuildStateChange } from './entities/build-state-change';

/** A project is its group's own affair, unless sources report it. */
export const projectsRowRules = rowRules(
  [
    BuildProject,
    seenBySecretariatAnd(whoever('t.reported = 1'), own('group', 't.group_id IN (?)')),
  ],
  [BuildStateChange, withTheirParent],
);
