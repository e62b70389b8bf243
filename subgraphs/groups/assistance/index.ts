import { CreateAssistance1767225600003 } from '../migrations/1767225600003-create-assistance';
import { CreateAssistanceHistory1767225600123 } from '../migrations/1767225600123-create-assistance-history';
import { Article } from './entities/article';
import { ArticleVersion } from './entities/article-version';
import { AssistanceOffer } from './entities/assistance-offer';
import { AssistanceRating } from './entities/assistance-rating';
import { AssistanceRequest } from './entities/assistance-request';
import { AssistanceStep } from './entities/assistance-step';
import { Article as article } from './resolvers/article';
import * as request from './resolvers/assistance-request';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';
import { Tasks } from './resolvers/tasks';
import { Mutation as writing } from './resolvers/writing';
import { assistanceReasons } from './reasons';
import { assistanceRules } from './row-rules';

/** Help that groups give each other, and the experience that they write down. */
export const assistance = {
  entities: [
    Article,
    ArticleVersion,
    AssistanceOffer,
    AssistanceRating,
    AssistanceRequest,
    AssistanceStep,
  ],
  rowRules: assistanceRules,
  migrations: [CreateAssistance1767225600003, CreateAssistanceHistory1767225600123],
  appendOnly: ['assistance_ratings', 'assistance_steps', 'article_versions'],
  reasons: assistanceReasons,
  resolvers: { Query, Mutation: { ...Mutation, ...writing }, Tasks, Article: article, ...request },
};
