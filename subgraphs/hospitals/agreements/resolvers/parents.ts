import { mappedConnection } from '../../../../platform/connection/mapped-connection';
import { referenceTo } from '../../../../platform/reference';
import { tenantsOf } from '../../access/tenants-of';
import type {
  ExpiringResolvers,
  GroupResolvers,
  HospitalResolvers,
  InitiativeResolvers,
  SiteResolvers,
} from '../../resolver-types.generated';

const agreementsOfSites = `SELECT agreement_id AS row_id, site_id AS parent_id
  FROM agreement_sites WHERE site_id IN (?)`;

/** What agreements add to the two sides that make them. */
export const Group: GroupResolvers = {
  agreements: ({ id }, args, { agreements }) =>
    agreements.agreementsBelow('Group.agreements', { property: 'groupId' }, id, args),
  hospitals: ({ id }, args, { register, agreements }) =>
    register.hospitalsBelow('Group.hospitals', agreements.hospitalsOfGroups, id, args),
};

export const Hospital: HospitalResolvers = {
  groups: ({ id }, args, { agreements }) =>
    mappedConnection(agreements.pairsOfHospital(id, args), ({ groupId }) => referenceTo(groupId)),
  agreements: ({ id }, args, { agreements }) =>
    agreements.agreementsBelow('Hospital.agreements', { property: 'hospitalId' }, id, args),
};

export const Site: SiteResolvers = {
  agreements: ({ id }, args, { agreements }) =>
    agreements.agreementsBelow('Site.agreements', { through: agreementsOfSites }, id, args),
};

export const Initiative: InitiativeResolvers = {
  agreements: ({ id }, args, { agreements }) =>
    agreements.agreementsBelow('Initiative.agreements', { property: 'initiativeId' }, id, args),
};

export const Expiring: ExpiringResolvers = {
  /** For the group's own people: to others even an empty list would tell something. */
  agreements: ({ groupId, days }, _args, { loaders, viewer }) =>
    tenantsOf(viewer, 'group').includes(groupId) ? loaders.endingOf.load({ groupId, days }) : null,
};
