import { present } from '../../present';
import type { MutationResolvers } from '../../resolver-types.generated';
import { cancelOutreachEvent } from '../commands/cancel-outreach-event';
import { planOutreachEvent } from '../commands/plan-outreach-event';
import { recordOutreachEvent } from '../commands/record-outreach-event';
import { registerInstitution } from '../commands/register-institution';
import { updateInstitution } from '../commands/update-institution';

export const Mutation: MutationResolvers = {
  async registerInstitution(_parent, { input }, context) {
    const outcome = await context.act('registerInstitution', input, (work) =>
      registerInstitution(work, input),
    );
    const row = await context.loaders.institutionById.load(outcome.id);
    return { ...present(row, 'Institution', outcome.id), ...outcome };
  },
  async updateInstitution(_parent, { input }, context) {
    const { clientRequestId: _id, ...given } = input;
    const outcome = await context.act('updateInstitution', input, (work) =>
      updateInstitution(work, given),
    );
    const row = await context.loaders.institutionById.load(outcome.id);
    return { ...present(row, 'Institution', outcome.id), ...outcome };
  },
  async planOutreachEvent(_parent, { input }, context) {
    const outcome = await context.act('planOutreachEvent', input, (work) =>
      planOutreachEvent(work, input),
    );
    const row = await context.loaders.outreachEventById.load(outcome.id);
    return { ...present(row, 'OutreachEvent', outcome.id), ...outcome };
  },
  async recordOutreachEvent(_parent, { input }, context) {
    const outcome = await context.act('recordOutreachEvent', input, (work) =>
      recordOutreachEvent(work, input),
    );
    const row = await context.loaders.outreachEventById.load(outcome.id);
    return { ...present(row, 'OutreachEvent', outcome.id), ...outcome };
  },
  async cancelOutreachEvent(_parent, { input }, context) {
    const outcome = await context.act('cancelOutreachEvent', input, (work) =>
      cancelOutreachEvent(work, input),
    );
    const row = await context.loaders.outreachEventById.load(outcome.id);
    return { ...present(row, 'OutreachEvent', outcome.id), ...outcome };
  },
};
