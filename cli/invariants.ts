import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { readConfig } from '../platform/config';
import { createProgress } from '../platform/progress';
import { subgraphNames } from '../schema/subgraph-names';
import { subgraphs } from '../subgraphs';
import { openDatabaseOfAll } from './database/open-database-of-all';
import { runCommand } from './run-command';

/** Counts what may never happen on the live database; reads only, and fails on any. */
async function main(): Promise<void> {
  const progress = createProgress(process.stderr);
  const config = readConfig(process.env, subgraphNames);
  const { adminUrl, schemas, stop } = await openDatabaseOfAll(config, progress.say);
  const counts: Record<string, number> = {};
  try {
    const admin = await createConnection(adminUrl);
    try {
      for (const name of subgraphNames) {
        const { invariants = [] } = subgraphs[name].definition;
        if (invariants.length === 0) continue;
        await admin.changeUser({ database: schemas[name]! });
        for (const { name: invariant, says, sql } of invariants) {
          const [rows] = await admin.query<RowDataPacket[]>(sql);
          const violations = Number(rows[0]?.['violations'] ?? 0);
          counts[invariant] = violations;
          console.log(`${invariant.padEnd(4)} ${String(violations).padStart(6)}  ${says}`);
        }
      }
    } finally {
      await admin.end();
    }
  } finally {
    await stop();
  }
  console.log(JSON.stringify({ invariants: counts }));
  if (Object.values(counts).some((violations) => violations > 0)) process.exitCode = 1;
}

runCommand('npm run invariants', main);
