import type { MutationResolvers } from '../../resolver-types.generated';
import { clinicalText } from '../../patient-ref';
import { answerReferral } from '../commands/answer-referral';
import { cancelReferral } from '../commands/cancel-referral';
import { handOverReferral } from '../commands/hand-over-referral';
import { scheduleReferral } from '../commands/schedule-referral';
import { sendReferral } from '../commands/send-referral';
import { requireReferral } from '../require-referral';

export const Mutation: MutationResolvers = {
  async sendReferral(_parent, { input }, context) {
    const outcome = await context.act('sendReferral', input, (work) => sendReferral(work, input));
    return requireReferral(context.loaders, outcome);
  },
  async acceptReferral(_parent, { input }, context) {
    const outcome = await context.act('acceptReferral', input, (work) =>
      answerReferral(work, { ...input, answer: 'ACCEPTED', reason: null }),
    );
    return requireReferral(context.loaders, outcome);
  },
  async declineReferral(_parent, { input }, context) {
    const outcome = await context.act('declineReferral', input, (work) =>
      answerReferral(work, {
        ...input,
        answer: 'DECLINED',
        reason: clinicalText('reason', input.reason, 400),
      }),
    );
    return requireReferral(context.loaders, outcome);
  },
  async handOverReferral(_parent, { input }, context) {
    const outcome = await context.act('handOverReferral', input, (work) =>
      handOverReferral(work, input),
    );
    return requireReferral(context.loaders, outcome);
  },
  async scheduleReferral(_parent, { input }, context) {
    const outcome = await context.act('scheduleReferral', input, (work) =>
      scheduleReferral(work, input),
    );
    return requireReferral(context.loaders, outcome);
  },
  async cancelReferral(_parent, { input }, context) {
    const outcome = await context.act('cancelReferral', input, (work) =>
      cancelReferral(work, input),
    );
    return requireReferral(context.loaders, outcome);
  },
};
