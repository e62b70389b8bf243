import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBackup } from '../platform/backup/write-backup';
import { readConfig } from '../platform/config';
import { createProgress } from '../platform/progress';
import { subgraphNames } from '../schema/subgraph-names';
import { openDatabaseOfAll } from './database/open-database-of-all';
import { programVersion } from './program-version';
import { runCommand } from './run-command';

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const config = readConfig(process.env, subgraphNames);
  const madeAt = new Date();
  const file = positionals[0] ? resolve(positionals[0]) : usualFile(config.dataDirectory, madeAt);
  const progress = createProgress(process.stderr);
  const { adminUrl, schemas, stop } = await openDatabaseOfAll(config, progress.say);
  try {
    const { say } = progress;
    const { rows } = await writeBackup({
      adminUrl,
      schemas,
      program: programVersion,
      madeAt,
      file,
      say,
    });
    progress.done(`${rows} rows of ${subgraphNames.length} schemas are saved in`);
    console.log(file);
  } finally {
    await stop();
  }
}

function usualFile(dataDirectory: string, madeAt: Date): string {
  const file = join(
    dataDirectory,
    'backups',
    `${madeAt.toISOString().replace(/\D/g, '')}.jsonl.gz`,
  );
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return file;
}

runCommand('npm run backup [-- FILE]', main);
