import { present } from '../../present';
import { clinicalText } from '../../input/clinical-text';
import type { MutationResolvers } from '../../resolver-types.generated';
import { decideLogbookEntry } from '../commands/decide-logbook-entry';
import { issueCertificate } from '../commands/issue-certificate';
import { recordAssessment } from '../commands/record-assessment';
import { recordLogbookEntry } from '../commands/record-logbook-entry';
import { revokeCertificate } from '../commands/revoke-certificate';

export const Mutation: MutationResolvers = {
  async recordLogbookEntry(_parent, { input }, context) {
    const outcome = await context.act('recordLogbookEntry', input, (work) =>
      recordLogbookEntry(work, input),
    );
    const row = await context.loaders.logbookEntryById.load(outcome.id);
    return { ...present(row, 'LogbookEntry', outcome.id), ...outcome };
  },
  async confirmLogbookEntry(_parent, { input }, context) {
    const outcome = await context.act('confirmLogbookEntry', input, (work) =>
      decideLogbookEntry(work, { ...input, decision: 'CONFIRMED', note: null }),
    );
    const row = await context.loaders.logbookEntryById.load(outcome.id);
    return { ...present(row, 'LogbookEntry', outcome.id), ...outcome };
  },
  async rejectLogbookEntry(_parent, { input }, context) {
    const outcome = await context.act('rejectLogbookEntry', input, (work) =>
      decideLogbookEntry(work, {
        ...input,
        decision: 'REJECTED',
        note: clinicalText('reason', input.reason, 400),
      }),
    );
    const row = await context.loaders.logbookEntryById.load(outcome.id);
    return { ...present(row, 'LogbookEntry', outcome.id), ...outcome };
  },
  async recordModuleAssessment(_parent, { input }, context) {
    const { id } = await context.act('recordModuleAssessment', input, (work) =>
      recordAssessment(work, input),
    );
    return present(await context.loaders.assessmentById.load(id), 'Assessment', id);
  },
  async issueCertificate(_parent, { input }, context) {
    const { id, version } = await context.act('issueCertificate', input, (work) =>
      issueCertificate(work, input),
    );
    return {
      ...present(await context.loaders.certificateById.load(id), 'Certificate', id),
      version,
    };
  },
  async revokeCertificate(_parent, { input }, context) {
    const { id, version } = await context.act('revokeCertificate', input, (work) =>
      revokeCertificate(work, input),
    );
    return {
      ...present(await context.loaders.certificateById.load(id), 'Certificate', id),
      version,
    };
  },
};
