import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './places';
import type { ServerBinary } from './server-binary';

export interface ServerSettings {
  readonly bufferPoolMegabytes: number;
  /** Commits survive a crash of the machine; only a database of tests may do without. */
  readonly durable: boolean;
}

/** Options of every run of the server, the one that makes the data directory included. */
export function baseOptions(binary: ServerBinary, places: Places, data: string): string[] {
  mkdirSync(places.temporary, { recursive: true, mode: 0o700 });
  return [
    '--no-defaults', // must be the first: nothing of the machine's own configuration
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    `--basedir=${binary.base}`,
    `--datadir=${data}`,
    `--tmpdir=${places.temporary}`,
    `--secure-file-priv=${places.temporary}`, // MySQL's own default must exist and does not
    `--lc-messages-dir=${binary.share}`,
    `--character-sets-dir=${join(binary.share, 'charsets')}`,
    '--loose-innodb-log-file-size=48M',
    '--skip-log-bin',
    '--loose-mysqlx=OFF', // MySQL's second protocol would listen on a port that nobody chose
  ];
}

/** `loose-` marks options that only one of the two servers knows. */
export function serverOptions(
  binary: ServerBinary,
  places: Places,
  port: number,
  { bufferPoolMegabytes, durable }: ServerSettings,
): string[] {
  return [
    ...baseOptions(binary, places, places.data),
    `--socket=${places.socket}`,
    `--pid-file=${join(places.directory, 'server.pid')}`,
    `--init-file=${places.initSql}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--local-infile=OFF',
    '--max-connections=400',
    '--max-allowed-packet=64M',
    '--performance-schema=OFF',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--default-time-zone=+00:00',
    // What MySQL 8.4 has by default, so that both servers refuse the same values.
    '--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    `--innodb-buffer-pool-size=${bufferPoolMegabytes}M`,
    '--innodb-doublewrite=ON',
    '--innodb-rollback-on-timeout=ON',
    '--innodb-lock-wait-timeout=3',
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
    '--sync-binlog=1', // there is no binary log; whoever turns one on gets a safe one
  ];
}
