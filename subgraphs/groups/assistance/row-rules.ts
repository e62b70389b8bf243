import { noClient, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { allOf } from '../access/all-of';
import { anyOf } from '../access/any-of';
import { members } from '../access/members';
import { ofOwn } from '../access/of-own';
import { rowsWhere } from '../access/rows-where';
import { secretariat } from '../access/secretariat';
import { Article } from './entities/article';
import { ArticleVersion } from './entities/article-version';
import { AssistanceOffer } from './entities/assistance-offer';
import { AssistanceRating } from './entities/assistance-rating';
import { AssistanceRequest } from './entities/assistance-request';
import { AssistanceStep } from './entities/assistance-step';

export const assistanceRules = rowRules(
  // By audience, and always for the group that wrote it.
  [
    Article,
    anyOf(
      ofOwn('group', 't.group_id'),
      allOf(
        rowsWhere('t.withdrawn_at IS NULL'),
        anyOf(
          rowsWhere("t.audience = 'PUBLIC'"),
          ofOwn('group', 't.audience_group_id'),
          allOf(rowsWhere("t.audience = 'MEMBERS'"), anyOf(members, secretariat)),
        ),
      ),
    ),
  ],
  [ArticleVersion, noClient],
  [AssistanceOffer, withTheirParent],
  [AssistanceRating, withTheirParent],
  [AssistanceStep, withTheirParent],
  // Any member may help; whoever asks need not be one.
  [AssistanceRequest, anyOf(secretariat, members, ofOwn('group', 't.group_id'))],
);
