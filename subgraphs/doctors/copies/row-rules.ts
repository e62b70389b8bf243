import { everybody, noClient, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { everybodyOfReported } from '../access/everybody-of-reported';
import { own } from '../access/own';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { AgreementCopy } from './entities/agreement-copy';
import { AgreementCopySite } from './entities/agreement-copy-site';
import { GroupCopy } from './entities/group-copy';
import { HospitalCopy } from './entities/hospital-copy';
import { SessionCopy } from './entities/session-copy';
import { SiteCopy } from './entities/site-copy';
import { TheatreCopy } from './entities/theatre-copy';

/** A copy tells nobody more than its owner would. */
export const copiesRowRules = rowRules(
  [
    AgreementCopy,
    seenBySecretariatAnd(
      everybodyOfReported,
      own('group', 't.group_id IN (?)'),
      own('hospital', 't.hospital_id IN (?)'),
    ),
  ],
  [AgreementCopySite, withTheirParent],
  [GroupCopy, everybody],
  [HospitalCopy, everybody],
  [SiteCopy, everybody],
  [TheatreCopy, noClient],
  [SessionCopy, noClient],
);
