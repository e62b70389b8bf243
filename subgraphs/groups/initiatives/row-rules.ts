import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { allOf } from '../access/all-of';
import { anyOf } from '../access/any-of';
import { members } from '../access/members';
import { ofOwn } from '../access/of-own';
import { rowsWhere } from '../access/rows-where';
import { secretariat } from '../access/secretariat';
import { CommitmentChange } from './entities/commitment-change';
import { Initiative } from './entities/initiative';
import { InitiativeCommitment } from './entities/initiative-commitment';
import { InitiativeStep } from './entities/initiative-step';
import { PriceTier } from './entities/price-tier';

/** Open to all members; a draft is still its convener's, and who committed what stays with each. */
export const initiativeRules = rowRules(
  [
    Initiative,
    anyOf(
      secretariat,
      allOf(members, anyOf(rowsWhere("t.state <> 'DRAFT'"), ofOwn('group', 't.convener_id'))),
    ),
  ],
  [InitiativeCommitment, anyOf(secretariat, ofOwn('group', 't.group_id'))],
  [CommitmentChange, anyOf(secretariat, ofOwn('group', 't.group_id'))],
  [InitiativeStep, withTheirParent],
  [PriceTier, withTheirParent],
);
