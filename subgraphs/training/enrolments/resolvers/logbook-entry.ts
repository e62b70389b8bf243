import { referenceOrNull } from '../../../../platform/reference';
import type { LogbookEntryResolvers } from '../../resolver-types.generated';

export const LogbookEntry: LogbookEntryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.logbookEntryById.load(id),
  site: ({ siteId }) => referenceOrNull(siteId),
  supervisor: ({ supervisorId }) => referenceOrNull(supervisorId),
};
