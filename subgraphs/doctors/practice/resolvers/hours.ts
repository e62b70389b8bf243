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
  from: ({ validFrom }) => validFrom,
  to: ({ validUntil }) => validUntil,
};

export const AvailabilityException: AvailabilityExceptionResolvers = {
  site: ({ siteId }) => referenceOrNull(siteId),
  date: ({ localDate }) => localDate,
};
