import { openDatabase } from '../../platform/database';
import { createLog } from '../../platform/log';
import { startScheduler } from '../../platform/scheduling/scheduler';
import { commonTables } from '../../platform/subgraph/common-tables';

/** Usage: contender URL NAME. Writes its name down whenever it leads, until somebody kills it. */
async function main([url = '', name = '']: readonly string[]) {
  const database = await openDatabase({ url, entities: commonTables.entities });
  startScheduler({
    database,
    clock: () => new Date(),
    log: createLog('silent'),
    tasks: [
      {
        name: 'write',
        everyMs: 0,
        async run({ manager }) {
          await manager.query('INSERT INTO applied VALUES (UUID(), ?)', [JSON.stringify(name)]);
          return false;
        },
      },
    ],
  });
  process.stdout.write('started\n');
}

void main(process.argv.slice(2));
