import { mappedConnection } from '../../../../platform/connection/mapped-connection';
import { referenceTo } from '../../../../platform/reference';
import { bindingStages } from '../../domain/binding-stages';
import type {
  ExpiringResolvers,
  GroupResolvers,
  HospitalResolvers,
  InitiativeResolvers,
  SiteResolvers,
} from '../../resolver-types.generated';

const hospitalsOfGroups = `SELECT DISTINCT hospital_id AS row_id, group_id AS parent_id
  FROM agreements WHERE stage IN (?) AND group_id IN (?)`;
const agreementsOfSites = `SELECT agreement_id AS row_id, site_id AS parent_id
  FROM agreement_sites WHERE site_id IN (?)`;

/** What agreements add to the two sides that make them. */
export const Group: GroupResolvers = {
  agreements: ({ id }, args, { agreements }) =>
    agreements.agreementsBelow('Group.agreements', { property: 'groupId' }, id, args),
  hospitals: ({ id }, args, { register }) =>
    register.hospitalsBelow(
      'Group.hospitals',
      { through: hospitalsOfGroups, values: [bindingStages] },
      id,
      args,
    ),
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
  agreements: ({ groupId, days }, _args, { loaders }) => loaders.endingOf.load({ groupId, days }),
};
