import { StartError } from '../start-error';

/** A newer program has been here: going on with older code could damage what it wrote. */
export function refuseForeignHistory(
  schema: string,
  applied: readonly string[],
  migrations: readonly (new () => object)[],
): void {
  const known = new Set(migrations.map(({ name }) => name));
  const foreign = applied.find((name) => !known.has(name));
  if (foreign === undefined) return;
  throw new StartError(
    `The schema ${schema} was made by another version of this program (${foreign}): ` +
      'start that version, or restore a backup that fits this one.',
  );
}
