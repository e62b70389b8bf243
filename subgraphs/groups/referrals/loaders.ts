import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import { coveringCodes } from '../domain/covering-codes';
import type { RegisterRepository } from '../register/repository';
import type { ReferralsRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createReferralsLoaders(
  referrals: ReferralsRepository,
  register: RegisterRepository,
) {
  return {
    referralById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await referrals.findByIds(ids), ({ id }) => id),
    ),
    referralByContinuedId: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await referrals.findContinuing(ids), ({ continuesId }) => continuesId ?? ''),
    ),
    referralStepsById: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await referrals.findSteps(ids), ({ referralId }) => referralId),
    ),
    /** The ids of all groups that cover a specialty, members or not. */
    groupIdsCovering: new DataLoader(async (codes: readonly string[]) => {
      const wanted = [...new Set(codes.flatMap(coveringCodes))];
      const rows = await register.findGroupsOfSpecialties(wanted);
      return codes.map((code) => {
        const covering = new Set(coveringCodes(code));
        const own = rows.filter(({ specialtyCode }) => covering.has(specialtyCode));
        return [...new Set(own.map(({ groupId }) => groupId))];
      });
    }),
  };
}
