import type { CursorSeal } from '../../../platform/connection/cursor';
import type { ListArguments } from '../../../platform/connection/connection';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import { normalise } from '../../../platform/naming/search-terms';
import { oneOf, startsWith, whenGiven, where } from '../../../platform/reading/condition';
import type { OrderTerm } from '../../../platform/reading/keyset';
import type { Reader } from '../../../platform/reading/reader';
import type { GroupFilter, GroupOrder } from '../resolver-types.generated';
import { Alliance } from './entities/alliance';
import { Charter } from './entities/charter';
import { Consensus } from './entities/consensus';
import { DoctorGroup } from './entities/doctor-group';
import { GroupAlias } from './entities/group-alias';
import { GroupFounder } from './entities/group-founder';
import { GroupSpecialty } from './entities/group-specialty';
import { ReportedFigure } from './entities/reported-figure';

const byName: OrderTerm<DoctorGroup>[] = [
  { property: 'sortName', direction: 'ASC' },
  { property: 'id', direction: 'ASC' },
];
const byPosition = [{ property: 'position', direction: 'ASC' }] as const;

const orderProperties = {
  NAME: 'sortName',
  FOUNDED_ON: 'foundedOn',
  JOINED_ON: 'joinedOn',
} as const;

export type GroupListArguments = ListArguments & {
  readonly filter?: GroupFilter | null;
  readonly orderBy?: GroupOrder | null;
};

/** All SQL of the register of groups. */
export function createRegisterRepository(reader: Reader, seal: CursorSeal) {
  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(DoctorGroup, 'id', ids),
    findBySlugs: (slugs: readonly string[]) => reader.byKeys(DoctorGroup, 'slug', slugs),
    findSpinOffs: (ids: readonly string[]) =>
      reader.byKeys(DoctorGroup, 'spunOffFromId', ids, byName),
    findAffiliates: (ids: readonly string[]) =>
      reader.byKeys(DoctorGroup, 'umbrellaId', ids, byName),
    findFoundingMembers: () => reader.find(DoctorGroup, [where('t.founding_member = 1')], byName),

    findAliases: (ids: readonly string[]) => reader.byKeys(GroupAlias, 'groupId', ids),
    findSpecialties: (ids: readonly string[]) =>
      reader.byKeys(GroupSpecialty, 'groupId', ids, byPosition),
    findFounders: (ids: readonly string[]) =>
      reader.byKeys(GroupFounder, 'groupId', ids, byPosition),
    findGroupsOfSpecialties: (codes: readonly string[]) =>
      reader.byKeys(GroupSpecialty, 'specialtyCode', codes),
    findFigures: (ids: readonly string[]) =>
      reader.byKeys(ReportedFigure, 'groupId', ids, byPosition),

    /** Leaves that members were given since the founding. */
    countLeaves: () =>
      reader.count(DoctorGroup, [
        where("t.leaf IS NOT NULL AND t.status IN ('MEMBER', 'SUSPENDED')"),
      ]),
    findAlliance: async () => (await reader.find(Alliance, [], [], 1))[0] ?? null,
    findConsensus: async () => (await reader.find(Consensus, [], [], 1))[0] ?? null,
    findChartersByIds: (ids: readonly string[]) => reader.byKeys(Charter, 'id', ids),
    findCharters: () => reader.find(Charter, [], [{ property: 'version', direction: 'DESC' }]),

    /** The best hits for the beginning of a name. */
    search: (text: string, limit: number) =>
      reader.ranked(DoctorGroup, { terms: 'search_terms', text, tieBreak: byName, limit }),

    page: (field: string, given: GroupListArguments) =>
      rootPage(reader, seal, DoctorGroup, given, {
        field,
        conditions: conditionsOf(given.filter),
        order: orderTerms(given.orderBy, orderProperties, { field: 'NAME', direction: 'ASC' }),
      }),
  };
}

export type RegisterRepository = ReturnType<typeof createRegisterRepository>;

function conditionsOf(filter: GroupFilter | null | undefined) {
  return [
    whenGiven(filter?.status, (statuses) => oneOf('t.status', statuses)),
    whenGiven(filter?.foundingMember, (flag) => where('t.founding_member = ?', flag)),
    whenGiven(filter?.specialty, (code) =>
      where(
        `t.id IN (SELECT group_id FROM group_specialties
                  WHERE specialty_code = ? OR specialty_code LIKE CONCAT(?, '.%'))`,
        code,
        code,
      ),
    ),
    whenGiven(filter?.city, (city) => where('t.city = ?', city)),
    whenGiven(filter?.fullTimeOnly, (flag) => where('t.full_time_only = ?', flag)),
    whenGiven(filter?.name, (name) => {
      const begins = startsWith('term', normalise(name));
      return where(
        `t.id IN (SELECT record_id FROM search_terms WHERE ${begins.sql})`,
        ...begins.values,
      );
    }),
    whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
  ];
}
