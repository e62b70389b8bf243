import { referenceOrNull } from '../../../../platform/reference';
import type { LogbookEntryResolvers } from '../../resolver-types.generated';

export const LogbookEntry: LogbookEntryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.logbookEntryById.load(id),
  site: ({ siteId }) => referenceOrNull(siteId),
  requirement: ({ requirementId }, _args, { loaders }) =>
    requirementId === null ? null : loaders.requirementById.load(requirementId),
  supervisor: ({ supervisorId }) => referenceOrNull(supervisorId),
};
