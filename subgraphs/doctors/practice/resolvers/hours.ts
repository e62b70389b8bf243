import { referenceOrNull, referenceTo } from '../../../../platform/reference';
import { weekdaysOf } from '../../domain/weekdays-of';
import type {
  AvailabilityExceptionResolvers,
  AvailabilityRuleResolvers,
} from '../../resolver-types.generated';

export const AvailabilityRule: AvailabilityRuleResolvers = {
  group: ({ groupId }) => referenceTo(groupId),
  site: ({ siteId }) => referenceOrNull(siteId),
  weekdays: ({ weekdayMask }) => weekdaysOf(weekdayMask),
  history: ({ id }, _args, { loaders }) => loaders.stepsByPaperId.load(id),
  from: ({ validFrom }) => validFrom,
  to: ({ validUntil }) => validUntil,
};

export const AvailabilityException: AvailabilityExceptionResolvers = {
  group: ({ groupId }) => referenceOrNull(groupId),
  site: ({ siteId }) => referenceOrNull(siteId),
  history: ({ id }, _args, { loaders }) => loaders.stepsByPaperId.load(id),
  date: ({ localDate }) => localDate,
};
