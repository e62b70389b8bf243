import { asLeft } from '../../as-left';
import type { MutationResolvers } from '../../resolver-types.generated';
import { publishArticle } from '../commands/publish-article';
import { updateArticle } from '../commands/update-article';
import { withdrawArticle } from '../commands/withdraw-article';

export const Mutation: MutationResolvers = {
  async publishArticle(_parent, { input }, context) {
    const outcome = await context.act('publishArticle', input, (work) =>
      publishArticle(work, input),
    );
    return asLeft('Article', context.loaders.articleById, outcome);
  },
  async updateArticle(_parent, { input }, context) {
    const outcome = await context.act('updateArticle', input, (work) => updateArticle(work, input));
    return asLeft('Article', context.loaders.articleById, outcome);
  },
  async withdrawArticle(_parent, { input }, context) {
    const outcome = await context.act('withdrawArticle', input, (work) =>
      withdrawArticle(work, input),
    );
    return asLeft('Article', context.loaders.articleById, outcome);
  },
};
