import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import { oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import type { ListOf } from '../list-of';
import type { MdtConferenceFilter, MdtConferenceOrder } from '../resolver-types.generated';
import { MdtConference } from './entities/mdt-conference';
import { MdtInvitation } from './entities/mdt-invitation';
import { MdtOpinion } from './entities/mdt-opinion';
import { MdtParticipant } from './entities/mdt-participant';
import { MdtStep } from './entities/mdt-step';

/** All SQL of conferences. */
export function createConferencesRepository(reader: Reader, seal: CursorSeal) {
  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(MdtConference, 'id', ids),
    findParticipants: (ids: readonly string[]) =>
      reader.byKeys(MdtParticipant, 'conferenceId', ids, [
        { property: 'groupId', direction: 'DESC' }, // the treating hospital's doctors come last
        { property: 'doctorId', direction: 'ASC' },
      ]),
    findInvitations: (ids: readonly string[]) => reader.byKeys(MdtInvitation, 'conferenceId', ids),
    findSteps: (ids: readonly string[]) =>
      reader.byKeys(MdtStep, 'conferenceId', ids, [{ property: 'stepNumber', direction: 'ASC' }]),
    findOpinions: (ids: readonly string[]) =>
      reader.byKeys(MdtOpinion, 'conferenceId', ids, [
        { property: 'givenAt', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ]),

    page: (given: ListOf<MdtConferenceFilter, MdtConferenceOrder>) =>
      rootPage(reader, seal, MdtConference, given, {
        field: 'Query.mdtConferences',
        conditions: [
          whenGiven(given.filter?.state, (states) => oneOf('t.state', states)),
          whenGiven(given.filter?.convener, (id) => where('t.convener_id = ?', id)),
          whenGiven(given.filter?.group, (id) =>
            where('t.id IN (SELECT conference_id FROM mdt_participants WHERE group_id = ?)', id),
          ),
        ],
        order: orderTerms(
          given.orderBy,
          { CONVENED_AT: 'convenedAt' },
          { field: 'CONVENED_AT', direction: 'DESC' },
        ),
      }),
  };
}

export type ConferencesRepository = ReturnType<typeof createConferencesRepository>;
