import { badInput } from '../../../../platform/errors';
import { readEvents } from '../../../../platform/events/read-events';
import { normalise } from '../../../../platform/naming/search-terms';
import type { QueryResolvers } from '../../resolver-types.generated';

const longestSearch = 64;

export const Query: QueryResolvers = {
  async alliance(_parent, _args, { register }) {
    const alliance = await register.findAlliance();
    if (!alliance) throw new Error('The alliance is not founded yet');
    return alliance;
  },
  viewer: (_parent, _args, { viewer }) => viewer,
  group(_parent, { id, slug }, { loaders }) {
    if ((id == null) === (slug == null)) {
      throw badInput('ID_OR_SLUG', 'group: give either an id or a slug.');
    }
    return id == null ? loaders.groupBySlug.load(slug!) : loaders.groupById.load(id);
  },
  groups: (_parent, args, { register }) => register.page('Query.groups', args),
  search(_parent, { text }) {
    const normal = normalise(text);
    if (normal === '' || normal.length > longestSearch) {
      throw badInput('SEARCH_TEXT', `search: text must have 1 to ${longestSearch} characters.`);
    }
    return { text: normal };
  },
  groupsEvents(_parent, args, { database }) {
    return readEvents(database.manager, args);
  },
};
