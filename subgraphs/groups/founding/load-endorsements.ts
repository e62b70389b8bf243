import type { EntityManager } from 'typeorm';
import { stableId } from '../../../platform/id';
import { insertSources } from '../../../platform/sources/insert-sources';
import { Endorsement } from '../partners/entities/endorsement';
import { dateColumns } from './date-columns';
import type { FoundingEndorsement } from './endorsements';

/** Puts the letters and words of support beside the alliance, in the order of the list. */
export async function loadEndorsements(
  manager: EntityManager,
  endorsements: readonly FoundingEndorsement[],
): Promise<void> {
  for (const [position, given] of endorsements.entries()) {
    const id = stableId('Endorsement', given.key);
    const { date, precision } = dateColumns(given.givenOn);
    await manager.insert(Endorsement, {
      id,
      kind: given.kind,
      givenBy: given.givenBy,
      office: given.office ?? null,
      organisation: given.organisation ?? null,
      givenOn: date,
      givenPrecision: precision,
      body: null,
      position,
    });
    await insertSources(manager, id, given.sources);
  }
}
