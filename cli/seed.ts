import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config';
import { createProgress } from '../platform/progress';
import { StartError } from '../platform/start-error';
import { subgraphNames } from '../schema/subgraph-names';
import { scales, type ScaleName } from '../seed/scale';
import { runCommand } from './run-command';
import { openSeeded } from './seed/open-seeded';
import { resetWorld } from './seed/reset-world';
import { seedWorld, type WantedWorld } from './seed/seed-world';
import { whileAlone } from './seed/while-alone';

const usage = `npm run seed -- [--scale ${Object.keys(scales).join('|')}] [--seed N] [--as-of YYYY-MM-DD] [--reset]`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'as-of': { type: 'string', default: '2026-11-20' },
      reset: { type: 'boolean', default: false },
    },
  });
  const wanted = wantedWorld(values.scale, values.seed, values['as-of']);
  if (!wanted && !values.reset) throw new StartError(`Say how large the world shall be: ${usage}`);

  const progress = createProgress(process.stderr);
  const began = performance.now();
  const schemas = await openSeeded(readConfig(process.env, subgraphNames), progress.say);
  try {
    await whileAlone(schemas.databases.groups, async () => {
      if (values.reset) {
        const found = await resetWorld(schemas, progress.say);
        progress.done(found ? 'The synthetic world is removed.' : 'There was no synthetic world.');
      }
      if (!wanted) return;
      const rows = await seedWorld(schemas, wanted, progress.say);
      const seconds = Math.round((performance.now() - began) / 1000);
      progress.done(
        rows === 0
          ? `The synthetic world "${wanted.name}" is there already: nothing was changed.`
          : `The synthetic world "${wanted.name}" is there: ${rows} rows in ${seconds} seconds.`,
      );
    });
  } finally {
    await schemas.stop();
  }
}

function wantedWorld(
  scale: string | undefined,
  seedText: string,
  asOf: string,
): WantedWorld | null {
  if (scale === undefined) return null;
  if (!isScale(scale)) throw new StartError(`There is no scale "${scale}": ${usage}`);
  const seed = Number(seedText);
  if (!Number.isInteger(seed) || seed < 0 || seed > 999_999) {
    throw new StartError('--seed must be a whole number from 0 to 999999.');
  }
  const day = new Date(`${asOf}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== asOf) {
    throw new StartError('--as-of must be a day such as 2026-11-20.');
  }
  return { name: `${scale}:${seed}:${asOf}`, scale: scales[scale], seed, asOf };
}

const isScale = (scale: string): scale is ScaleName => Object.hasOwn(scales, scale);

runCommand(usage, main);
