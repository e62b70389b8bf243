import type { ListArguments } from '../../../platform/connection/connection';
import type { CursorSeal } from '../../../platform/connection/cursor';
import { createNestedPages } from '../../../platform/connection/nested-pages';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import type { Parentage, Reader } from '../../../platform/reading/reader';
import type {
  InstitutionFilter,
  InstitutionOrder,
  OutreachEventFilter,
  OutreachEventOrder,
} from '../resolver-types.generated';
import { institutionConditions, outreachConditions } from './conditions';
import { Institution } from './entities/institution';
import { OutreachDoctor } from './entities/outreach-doctor';
import { OutreachEvent } from './entities/outreach-event';
import { OutreachGroup } from './entities/outreach-group';

const byPosition = [{ property: 'position', direction: 'ASC' }] as const;
const eventOrder = { STARTS_ON: 'startsOn', PEOPLE_SERVED: 'peopleServed' } as const;

export type InstitutionListArguments = ListArguments & {
  readonly filter?: InstitutionFilter | null;
  readonly orderBy?: InstitutionOrder | null;
};
export type OutreachListArguments = ListArguments & {
  readonly filter?: OutreachEventFilter | null;
  readonly orderBy?: OutreachEventOrder | null;
};

const eventsOf = {
  'Institution.outreachEvents': { property: 'institutionId' },
  'Group.outreachEvents': {
    through:
      'SELECT event_id AS row_id, group_id AS parent_id FROM outreach_groups WHERE group_id IN (?)',
  },
} as const satisfies Record<string, Parentage<OutreachEvent>>;

/** All SQL of institutions and outreach events. */
export function createOutreachRepository(reader: Reader, seal: CursorSeal) {
  const nestedEvents = createNestedPages(reader, seal, OutreachEvent);

  const events = (field: string, { filter, orderBy }: OutreachListArguments) => ({
    field,
    conditions: outreachConditions(filter),
    order: orderTerms<OutreachEvent, 'STARTS_ON' | 'PEOPLE_SERVED'>(orderBy, eventOrder, {
      field: 'STARTS_ON',
      direction: 'DESC',
    }),
  });

  return {
    findInstitutions: (ids: readonly string[]) => reader.byKeys(Institution, 'id', ids),
    findEvents: (ids: readonly string[]) => reader.byKeys(OutreachEvent, 'id', ids),
    findGroups: (ids: readonly string[]) =>
      reader.byKeys(OutreachGroup, 'eventId', ids, byPosition),
    findDoctors: (ids: readonly string[]) =>
      reader.byKeys(OutreachDoctor, 'eventId', ids, byPosition),

    institutionPage: (given: InstitutionListArguments) =>
      rootPage(reader, seal, Institution, given, {
        field: 'Query.institutions',
        conditions: institutionConditions(given.filter),
        order: orderTerms<Institution, 'NAME'>(
          given.orderBy,
          { NAME: 'sortName' },
          { field: 'NAME' },
        ),
      }),
    page: (given: OutreachListArguments) =>
      rootPage(reader, seal, OutreachEvent, given, events('Query.outreachEvents', given)),
    pageOf: (field: keyof typeof eventsOf, parentId: string, given: OutreachListArguments) =>
      nestedEvents(parentId, given, { ...events(field, given), parentage: eventsOf[field] }),
  };
}

export type OutreachRepository = ReturnType<typeof createOutreachRepository>;
