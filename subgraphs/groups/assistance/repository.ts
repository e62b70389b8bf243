import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import { oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import type { ListOf } from '../list-of';
import type {
  ArticleFilter,
  ArticleOrder,
  AssistanceRequestFilter,
  AssistanceRequestOrder,
} from '../resolver-types.generated';
import { Article } from './entities/article';
import { AssistanceOffer } from './entities/assistance-offer';
import { AssistanceRating } from './entities/assistance-rating';
import { AssistanceRequest } from './entities/assistance-request';
import { AssistanceStep } from './entities/assistance-step';

/** All SQL of requests for help and articles. */
export function createAssistanceRepository(reader: Reader, seal: CursorSeal) {
  return {
    findRequests: (ids: readonly string[]) => reader.byKeys(AssistanceRequest, 'id', ids),
    findArticles: (ids: readonly string[]) => reader.byKeys(Article, 'id', ids),
    findOffers: (ids: readonly string[]) =>
      reader.byKeys(AssistanceOffer, 'requestId', ids, [
        { property: 'offeredAt', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ]),
    findSteps: (ids: readonly string[]) =>
      reader.byKeys(AssistanceStep, 'requestId', ids, [
        { property: 'stepNumber', direction: 'ASC' },
      ]),
    findRatings: (ids: readonly string[]) =>
      reader.byKeys(AssistanceRating, 'requestId', ids, [
        { property: 'ratedAt', direction: 'ASC' },
        { property: 'raterId', direction: 'ASC' },
      ]),

    /** The open requests of these groups that have offers to choose from. */
    findWithOffers: (groupIds: readonly string[]) =>
      reader.find(
        AssistanceRequest,
        [
          oneOf('t.group_id', groupIds),
          where("t.state = 'OPEN'"),
          where(
            `EXISTS (SELECT 1 FROM assistance_offers
                     WHERE request_id = t.id AND assistance_offers.state = 'OPEN')`,
          ),
        ],
        [
          { property: 'askedAt', direction: 'ASC' },
          { property: 'id', direction: 'ASC' },
        ],
      ),

    requests: (given: ListOf<AssistanceRequestFilter, AssistanceRequestOrder>) =>
      rootPage(reader, seal, AssistanceRequest, given, {
        field: 'Query.assistanceRequests',
        conditions: [
          whenGiven(given.filter?.topic, (topics) => oneOf('t.topic', topics)),
          whenGiven(given.filter?.state, (states) => oneOf('t.state', states)),
          whenGiven(given.filter?.group, (id) => where('t.group_id = ?', id)),
        ],
        order: orderTerms(
          given.orderBy,
          { ASKED_AT: 'askedAt' },
          { field: 'ASKED_AT', direction: 'DESC' },
        ),
      }),

    articles: (given: ListOf<ArticleFilter, ArticleOrder>) =>
      rootPage(reader, seal, Article, given, {
        field: 'Query.articles',
        conditions: [
          whenGiven(given.filter?.topic, (topics) => oneOf('t.topic', topics)),
          whenGiven(given.filter?.audience, (audiences) => oneOf('t.audience', audiences)),
          whenGiven(given.filter?.group, (id) => where('t.group_id = ?', id)),
        ],
        order: orderTerms(
          given.orderBy,
          { PUBLISHED_AT: 'publishedAt', TITLE: 'title' },
          { field: 'PUBLISHED_AT', direction: 'DESC' },
        ),
      }),
  };
}

export type AssistanceRepository = ReturnType<typeof createAssistanceRepository>;
