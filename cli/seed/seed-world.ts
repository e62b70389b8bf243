import { createBulkWriter } from '../../platform/bulk/bulk-writer';
import { StartError } from '../../platform/start-error';
import type { Scale } from '../../seed/scale';
import { planWorld } from '../../seed/world';
import type { SeededSchemas } from './open-seeded';
import { resetWorld } from './reset-world';
import { seededNames, seedOrder } from './seed-order';
import { markBegun, markWhole, readMark } from './world-marks';

export interface WantedWorld {
  /** What distinguishes it from others: scale, seed and day. */
  readonly name: string;
  readonly scale: Scale;
  readonly seed: number;
  readonly asOf: string;
}

/** Writes a synthetic world, unless it is there. Answers how many rows were written. */
export async function seedWorld(
  schemas: SeededSchemas,
  { name: world, scale, seed, asOf }: WantedWorld,
  say: (line: string) => void,
): Promise<number> {
  const marks = await Promise.all(seededNames.map((name) => readMark(schemas.databases[name])));
  const whole = marks.every((mark) => mark?.whole);
  if (whole && marks.every((mark) => mark?.world === world)) return 0;
  const other = marks.find((mark) => mark?.whole && mark.world !== world);
  if (other) {
    throw new StartError(
      `The synthetic world "${other.world}" is there: add --reset to put "${world}" in its place.`,
    );
  }
  if (marks.some((mark) => mark !== null)) {
    say('The last world was never finished: what there is of it is removed');
    await resetWorld(schemas, say);
  }
  const planned = planWorld(scale, seed, asOf);
  for (const name of seededNames) await markBegun(schemas.databases[name], world, planned.now);
  let rows = 0;
  for (const name of seededNames) {
    say(`Filling ${name}`);
    const write = createBulkWriter(schemas.databases[name], planned.now);
    await seedOrder[name](planned, write, (line: string) => say(`Filling ${name}: ${line}`));
    rows += await write.end();
  }
  for (const name of seededNames) await markWhole(schemas.databases[name], world, planned.now);
  return rows;
}
