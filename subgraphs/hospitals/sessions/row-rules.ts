import { rowRules } from '../../../platform/access/row-rules';
import { own } from '../access/own';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { bindingStages } from '../domain/binding-stages';
import { OfferedSession } from './entities/offered-session';

const binding = bindingStages.map((stage) => `'${stage}'`).join(', ');

/** The group that a block is offered to. */
const invited = own(
  'group',
  `t.group_id IN (?) OR t.agreement_id IN (SELECT id FROM agreements WHERE group_id IN (?))`,
);

/** A group with an agreement for the site, of blocks that are offered to nobody in particular. */
const atHome = own(
  'group',
  `t.group_id IS NULL AND t.agreement_id IS NULL AND t.site_id IN (
     SELECT covered.site_id FROM agreement_sites covered
     JOIN agreements a ON a.id = covered.agreement_id
     WHERE a.stage IN (${binding}) AND a.group_id IN (?))`,
);

/** Blocks are seen by the hospital, and by the groups that may use them. */
export const sessionsRowRules = rowRules([
  OfferedSession,
  seenBySecretariatAnd(
    own('hospital', 't.site_id IN (SELECT id FROM sites WHERE hospital_id IN (?))'),
    invited,
    atHome,
  ),
]);
