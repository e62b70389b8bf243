import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const packages = ['@graphql-hive/gateway', '@graphql-hive/router-runtime'];
const directory = join(__dirname, '../../../.data/bench/hive');

export interface InstalledHive {
  readonly directory: string;
  /** The program that its command runs. */
  readonly program: string;
  readonly versions: readonly string[];
}

/**
 * The newest Hive gateway with its native planner, in a folder of its own: none of it is a
 * dependency of this project. Without a registry, the one that is there is new enough.
 */
export async function installHive(): Promise<InstalledHive> {
  mkdirSync(directory, { recursive: true });
  const newest = await Promise.all(packages.map(newestVersion)).catch(() => null);
  const installed = packages.map(installedVersion);
  if (newest === null && installed.includes(null)) {
    throw new Error('The npm registry does not answer, and no Hive gateway is installed.');
  }
  const isOld = newest !== null && newest.some((version, index) => version !== installed[index]);
  if (isOld) {
    console.error(`Installing ${named(newest).join(' and ')} into ${directory}`);
    writeFileSync(join(directory, 'package.json'), '{ "private": true }');
    const peers = [`graphql@${readVersion(join(__dirname, '../../../node_modules/graphql'))}`];
    await run(
      'npm',
      ['install', '--no-audit', '--no-fund', '--save-exact', ...named(newest), ...peers],
      { cwd: directory },
    );
  }
  writeFileSync(join(directory, 'gateway.config.mjs'), configuration);
  return {
    directory,
    program: join(directory, 'node_modules/.bin/hive-gateway'),
    versions: named(packages.map((name) => installedVersion(name) ?? '')),
  };
}

const named = (versions: readonly string[]) =>
  packages.map((name, index) => `${name}@${versions[index]}`);

async function newestVersion(name: string): Promise<string> {
  const { stdout } = await run('npm', ['view', name, 'version'], { cwd: directory });
  return stdout.trim();
}

function installedVersion(name: string): string | null {
  const place = join(directory, 'node_modules', name);
  return existsSync(place) ? readVersion(place) : null;
}

function readVersion(place: string): string {
  const { version } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

// One process, as the others; what every subgraph gets is what every contestant sends.
const configuration = `import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
export const gatewayConfig = {
  unifiedGraphHandler,
  fork: 1,
  logging: 'error',
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization'),
    }),
  },
};
`;
