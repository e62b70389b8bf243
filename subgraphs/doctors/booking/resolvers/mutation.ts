import type { CommandInput } from '../../../../platform/commands/run-command';
import type { Work } from '../../../../platform/commands/work';
import type { Context } from '../../context';
import type { MutationResolvers } from '../../resolver-types.generated';
import type { BookingAnswer } from '../booking-answer';
import type { BookingOutcome } from '../booking-outcome';
import { acceptBooking } from '../commands/accept-booking';
import { cancelBooking } from '../commands/cancel-booking';
import { closeVisit } from '../commands/close-visit';
import { confirmBooking } from '../commands/confirm-booking';
import { declineBooking } from '../commands/decline-booking';
import { extendHold } from '../commands/extend-hold';
import { holdBooking } from '../commands/hold-booking';
import { reassignBooking } from '../commands/reassign-booking';
import { releaseBooking } from '../commands/release-booking';
import { rescheduleBooking } from '../commands/reschedule-booking';
import { requireBooking } from '../require-booking';
import { requireResult } from '../require-result';

/** A verb that one party decides alone. */
async function booking<Input extends CommandInput>(
  context: Context,
  name: string,
  input: Input,
  command: (work: Work, input: Input) => Promise<BookingOutcome>,
) {
  const outcome = await context.act(name, input, (work) => command(work, input));
  return requireBooking(context.loaders, outcome);
}

/** A verb that somebody else may have been faster with. */
async function result<Input extends CommandInput>(
  context: Context,
  name: string,
  input: Input,
  command: (work: Work, input: Input) => Promise<BookingAnswer>,
) {
  const answer = await context.act(name, input, (work) => command(work, input));
  return requireResult(context.loaders, answer);
}

export const Mutation: MutationResolvers = {
  holdBooking: (_parent, { input }, context) => result(context, 'holdBooking', input, holdBooking),
  confirmBooking: (_parent, { input }, context) =>
    result(context, 'confirmBooking', input, confirmBooking),
  rescheduleBooking: (_parent, { input }, context) =>
    result(context, 'rescheduleBooking', input, rescheduleBooking),
  extendHold: (_parent, { input }, context) => booking(context, 'extendHold', input, extendHold),
  releaseBooking: (_parent, { input }, context) =>
    booking(context, 'releaseBooking', input, releaseBooking),
  cancelBooking: (_parent, { input }, context) =>
    booking(context, 'cancelBooking', input, cancelBooking),
  acceptBooking: (_parent, { input }, context) =>
    booking(context, 'acceptBooking', input, acceptBooking),
  declineBooking: (_parent, { input }, context) =>
    booking(context, 'declineBooking', input, declineBooking),
  reassignBooking: (_parent, { input }, context) =>
    booking(context, 'reassignBooking', input, reassignBooking),
  completeBooking: (_parent, { input }, context) =>
    booking(context, 'completeBooking', input, (work) =>
      closeVisit(work, { ...input, became: 'COMPLETED' }),
    ),
  markBookingNoShow: (_parent, { input }, context) =>
    booking(context, 'markBookingNoShow', input, (work) =>
      closeVisit(work, { ...input, became: 'NO_SHOW' }),
    ),
};
