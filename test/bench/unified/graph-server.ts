import { startAll } from '../../../app';
import { readConfig } from '../../../platform/config';
import { createLog } from '../../../platform/log';
import { subgraphNames } from '../../../schema/subgraph-names';

/** The whole graph as one process of its own; tells its parent where it answers. */
async function main(): Promise<void> {
  const running = await startAll({
    config: readConfig(process.env, subgraphNames),
    log: createLog('warn'),
    say: () => undefined,
    followEveryMs: 1_000,
  });
  process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
  process.send?.(running.url);
}

void main();
