import { everybody, rowRules } from '../../../platform/access/row-rules';
import { allOf } from '../access/all-of';
import { anyOf } from '../access/any-of';
import { members } from '../access/members';
import { namedIn } from '../access/named-in';
import { ofOwn } from '../access/of-own';
import { rowsWhere } from '../access/rows-where';
import { secretariat } from '../access/secretariat';
import { CoveredGroup } from './entities/covered-group';
import { CoveredSite } from './entities/covered-site';
import { Endorsement } from './entities/endorsement';
import { Partner } from './entities/partner';
import { PartnerAgreement } from './entities/partner-agreement';

/** Whose papers may be read: what the sources tell, one's own, and for members the alliance's. */
const withReadablePapers = anyOf(
  rowsWhere('t.reported = 1'),
  ofOwn('group', 't.group_id'),
  allOf(rowsWhere('t.group_id IS NULL'), members),
);

export const partnerRules = rowRules(
  [CoveredGroup, everybody],
  [CoveredSite, everybody],
  [Endorsement, everybody],
  [Partner, everybody],
  [
    PartnerAgreement,
    anyOf(secretariat, namedIn('t.partner_id', 'SELECT t.id FROM partners t', withReadablePapers)),
  ],
);
