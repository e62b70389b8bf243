import { CreateAssistance1767225600003 } from '../migrations/1767225600003-create-assistance';
import { Article } from './entities/article';
import { AssistanceOffer } from './entities/assistance-offer';
import { AssistanceRating } from './entities/assistance-rating';
import { AssistanceRequest } from './entities/assistance-request';
import { Article as article } from './resolvers/article';
import * as request from './resolvers/assistance-request';
import { Query } from './resolvers/query';
import { Tasks } from './resolvers/tasks';
import { assistanceRules } from './row-rules';

/** Help that groups give each other, and the experience that they write down. */
export const assistance = {
  entities: [Article, AssistanceOffer, AssistanceRating, AssistanceRequest],
  rowRules: assistanceRules,
  migrations: [CreateAssistance1767225600003],
  appendOnly: ['assistance_ratings'],
  resolvers: { Query, Tasks, Article: article, ...request },
};
