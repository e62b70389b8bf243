import { startAll } from '../../../app';
import { readConfig } from '../../../platform/config';
import { createLog } from '../../../platform/log';
import { subgraphNames } from '../../../schema/subgraph-names';

/** The program as it is; it copies no facts meanwhile, as the open one does not either. */
async function main(): Promise<void> {
  const running = await startAll({
    config: readConfig(process.env, subgraphNames),
    log: createLog('warn'),
    say: () => undefined,
    followEveryMs: null,
  });
  process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
  process.send?.(running.url);
}

void main();
