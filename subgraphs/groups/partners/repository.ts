import type { CursorSeal } from '../../../platform/connection/cursor';
import { createNestedPages } from '../../../platform/connection/nested-pages';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import type { ListArguments } from '../../../platform/connection/connection';
import { oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import type { ListOf } from '../list-of';
import type { PartnerFilter, PartnerOrder } from '../resolver-types.generated';
import { CoveredGroup } from './entities/covered-group';
import { CoveredSite } from './entities/covered-site';
import { Endorsement } from './entities/endorsement';
import { Partner } from './entities/partner';
import { PartnerAgreement } from './entities/partner-agreement';

const inOrder = (given: PartnerOrder | null | undefined) =>
  orderTerms<Partner, 'NAME'>(given, { NAME: 'sortName' }, { field: 'NAME', direction: 'ASC' });

/** All SQL of partners and endorsements. */
export function createPartnersRepository(reader: Reader, seal: CursorSeal) {
  const nestedPartners = createNestedPages(reader, seal, Partner);
  const nestedSites = createNestedPages(reader, seal, CoveredSite);
  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(Partner, 'id', ids),
    findAgreements: (ids: readonly string[]) => reader.byKeys(PartnerAgreement, 'id', ids),
    findAgreementsOf: (ids: readonly string[]) =>
      reader.byKeys(PartnerAgreement, 'partnerId', ids, [
        { property: 'signedOn', direction: 'DESC' },
        { property: 'id', direction: 'ASC' },
      ]),
    findCoveredGroups: (ids: readonly string[]) => reader.byKeys(CoveredGroup, 'partnerId', ids),
    findEndorsements: () =>
      reader.find(Endorsement, [], [{ property: 'position', direction: 'ASC' }]),
    findEndorsementsByIds: (ids: readonly string[]) => reader.byKeys(Endorsement, 'id', ids),

    coveredSites: (partnerId: string, given: ListArguments) =>
      nestedSites(partnerId, given, {
        field: 'Partner.coveredSites',
        parentage: { property: 'partnerId' },
        conditions: [],
        order: [{ property: 'id', direction: 'ASC' }],
      }),

    ofGroup: (groupId: string, given: ListOf<never, PartnerOrder>) =>
      nestedPartners(groupId, given, {
        field: 'Group.partners',
        parentage: { property: 'groupId' },
        conditions: [],
        order: inOrder(given.orderBy),
      }),

    ofAlliance: (given: ListOf<never, PartnerOrder>) =>
      rootPage(reader, seal, Partner, given, {
        field: 'Alliance.partners',
        conditions: [where('t.group_id IS NULL')],
        order: inOrder(given.orderBy),
      }),

    page: (given: ListOf<PartnerFilter, PartnerOrder>) =>
      rootPage(reader, seal, Partner, given, {
        field: 'Query.partners',
        conditions: [
          whenGiven(given.filter?.kind, (kinds) => oneOf('t.kind', kinds)),
          whenGiven(given.filter?.group, (id) => where('t.group_id = ?', id)),
          whenGiven(given.filter?.ofAlliance, (flag) => where('(t.group_id IS NULL) = ?', flag)),
          whenGiven(given.filter?.coversGroup, (id) =>
            where('t.id IN (SELECT partner_id FROM covered_groups WHERE group_id = ?)', id),
          ),
          whenGiven(given.filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
        ],
        order: inOrder(given.orderBy),
      }),
  };
}

export type PartnersRepository = ReturnType<typeof createPartnersRepository>;
