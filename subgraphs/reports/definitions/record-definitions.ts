import type { DataSource } from 'typeorm';
import { StartError } from '../../../platform/start-error';
import type { MeasureDefinition } from '../catalogue/measure-definition';
import { catalogueChanges } from '../domain/catalogue-changes';
import { RecordedDefinition } from './entities/recorded-definition';

/**
 * Records what is new in the catalogue; refuses to start with one that gives recorded figures
 * another meaning. Of two processes that start together each may record: the rows are the same.
 */
export async function recordDefinitions(
  database: DataSource,
  catalogue: readonly MeasureDefinition[],
  now: Date,
): Promise<void> {
  const recorded = await database.manager.find(RecordedDefinition);
  const { added, changed, outdated } = catalogueChanges(catalogue, recorded);
  if (changed.length > 0) {
    throw new StartError(
      `The definition of ${changed.join(', ')} changed but its version did not: ` +
        'raise the version in the catalogue of measures, and start again.',
    );
  }
  if (outdated.length > 0) {
    throw new StartError(
      `A newer definition of ${outdated.join(', ')} is recorded than this program has: ` +
        'start the version of the program that recorded it.',
    );
  }
  if (added.length === 0) return;
  const rows = added.map((definition) => ({ ...definition, recordedAt: now }));
  const insert = database.manager.createQueryBuilder().insert().into(RecordedDefinition);
  await insert.values(rows).orIgnore().execute();
}
