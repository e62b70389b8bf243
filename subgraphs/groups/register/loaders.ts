import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { RegisterRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createRegisterLoaders(register: RegisterRepository) {
  const ofGroup = <Row extends { groupId: string }>(
    find: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await find(ids), ({ groupId }) => groupId),
    );

  return {
    groupById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await register.findByIds(ids), ({ id }) => id),
    ),
    groupBySlug: new DataLoader(async (slugs: readonly string[]) =>
      oneForEach(slugs, await register.findBySlugs(slugs), ({ slug }) => slug),
    ),
    charterById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await register.findChartersByIds(ids), ({ id }) => id),
    ),
    spinOffsByGroupId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await register.findSpinOffs(ids), (group) => group.spunOffFromId),
    ),
    affiliatesByGroupId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await register.findAffiliates(ids), ({ umbrellaId }) => umbrellaId),
    ),
    aliasesByGroupId: ofGroup(register.findAliases),
    specialtiesByGroupId: ofGroup(register.findSpecialties),
    foundersByGroupId: ofGroup(register.findFounders),
    figuresByGroupId: ofGroup(register.findFigures),
  };
}
