import { cohortPhase } from '../../domain/cohort-phase';
import type { CohortResolvers } from '../../resolver-types.generated';
import { present } from '../../present';

import { loadHistory } from '../load-history';

export const Cohort: CohortResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.cohortById.load(id),
  programme: async ({ programmeId }, _args, { loaders }) =>
    present(await loaders.programmeById.load(programmeId), 'Programme', programmeId),
  seatsOpen: ({ seats, seatsTaken }) => seats - seatsTaken,
  async phase(cohort, _args, { loaders, now }) {
    const { programmeId } = cohort;
    const programme = await loaders.programmeById.load(programmeId);
    const { state } = present(programme, 'Programme', programmeId);
    return cohortPhase({ ...cohort, programmeState: state }, now);
  },
  sessions: ({ id }, args, { sessions }) => sessions.pageOf(id, args),
  standing: ({ id }, { asOf }, { loaders }) => loaders.standingsOn(asOf).load(id),
  history: ({ id, programmeId }, _args, context) => loadHistory(id, programmeId, context),
  enrolments: ({ id }, args, { enrolments }) => enrolments.pageOf('Cohort.enrolments', id, args),
};
