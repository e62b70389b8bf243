import { inWords } from '../../../../platform/reason';
import { referenceTo } from '../../../../platform/reference';
import type {
  BookingConflictResolvers,
  BookingResultResolvers,
} from '../../resolver-types.generated';
import { conflictReasons } from '../conflict-reasons';

export const BookingResult: BookingResultResolvers = {
  __resolveType: (answer) => ('conflicts' in answer ? 'BookingRejected' : 'Booking'),
};

export const BookingConflict: BookingConflictResolvers = {
  detail: ({ detail }) => detail ?? null,
  explanation: ({ code, detail, values }, { lang }) =>
    inWords(conflictReasons[code], lang === 'EN' ? 'en' : 'zh', { detail, ...values }),
  agreements: ({ agreementIds }) => (agreementIds ?? []).map(referenceTo),
};
