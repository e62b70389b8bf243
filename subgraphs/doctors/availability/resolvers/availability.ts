import { badInput } from '../../../../platform/errors';
import { referenceTo } from '../../../../platform/reference';
import { requiredRow } from '../../required-row';
import type {
  AgreementExplanationResolvers,
  AvailabilityExplanationResolvers,
  AvailabilityResolvers,
  TravelTimeResolvers,
} from '../../resolver-types.generated';
import { instantOfQuarter } from '../domain/quarters';
import { slotsIn } from '../domain/slots-in';
import type { Span } from '../domain/spans';
import { quarters } from '../search/search-ask';

const interval = ({ from, to }: Span) => ({
  startsAt: instantOfQuarter(from),
  endsAt: instantOfQuarter(to),
});

export const Availability: AvailabilityResolvers = {
  doctor: ({ doctorId }, _args, { loaders }) => requiredRow(loaders.doctorById, doctorId),
  site: ({ siteId }) => referenceTo(siteId),
  group: ({ groupId }) => referenceTo(groupId),
  agreement: ({ agreementId }) => referenceTo(agreementId),
  intervals: ({ spans }) => spans.map(interval),
  slots({ spans }, { minutes, alignMinutes }) {
    const align = quarters('alignMinutes', alignMinutes ?? 15);
    if (60 % (align * 15) !== 0 && align % 4 !== 0) {
      throw badInput('SLOT_ALIGNMENT', 'alignMinutes: must divide an hour, or be whole hours.');
    }
    return slotsIn(spans, quarters('minutes', minutes), align).map(interval);
  },
};

export const AvailabilityExplanation: AvailabilityExplanationResolvers = {
  bookable: ({ reasons }) => reasons.length === 0,
  reasons: ({ reasons }) => [...reasons],
};

export const AgreementExplanation: AgreementExplanationResolvers = {
  agreement: ({ agreement: { id } }) => referenceTo(id),
  reasons: ({ reasons }) => [...reasons],
};

export const TravelTime: TravelTimeResolvers = {
  from: ({ fromSiteId }) => referenceTo(fromSiteId),
  to: ({ toSiteId }) => referenceTo(toSiteId),
};
