import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { InitiativesRepository } from './repository';

const dayMs = 24 * 60 * 60_000;

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createInitiativesLoaders(initiatives: InitiativesRepository, now: Date) {
  return {
    initiativeById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await initiatives.findByIds(ids), ({ id }) => id),
    ),
    commitmentsByInitiativeId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await initiatives.findCommitments(ids), ({ initiativeId }) => initiativeId),
    ),
    totalByInitiativeId: new DataLoader(async (ids: readonly string[]) => {
      const rows = await initiatives.findCommitted(ids);
      const all = manyForEach(ids, rows, ({ initiativeId }) => initiativeId);
      return all.map((own) => own.reduce((total, { quantity }) => total + (quantity ?? 0), 0));
    }),
    changesByInitiativeId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await initiatives.findChanges(ids), ({ initiativeId }) => initiativeId),
    ),
    initiativeStepsById: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await initiatives.findSteps(ids), ({ initiativeId }) => initiativeId),
    ),
    tiersByInitiativeId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await initiatives.findTiers(ids), ({ initiativeId }) => initiativeId),
    ),
    /** One statement for the furthest horizon; the nearer ones are parts of it. */
    initiativesClosingWithinDays: new DataLoader(async (days: readonly number[]) => {
      const until = (count: number) => new Date(now.getTime() + count * dayMs);
      const closing = await initiatives.findClosing(now, until(Math.max(...days)));
      return days.map((count) =>
        closing.filter(({ closesAt }) => closesAt !== null && closesAt <= until(count)),
      );
    }),
  };
}
