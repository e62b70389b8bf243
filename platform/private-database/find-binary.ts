import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { libraryFolders } from '../system-packages/library-folders';
import type { ServerBinary } from './server-binary';

const names = ['mariadbd', 'mysqld'];

// Where packages put servers that an ordinary search path does not show.
const usualFolders = [
  '/usr/sbin',
  '/usr/libexec',
  '/usr/bin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/local/mysql/bin',
  '/opt/homebrew/bin',
];

/** The first database server that runs on this machine, or null. */
export function findBinary(packagesDirectory: string): ServerBinary | null {
  for (const path of onSearchPath()) {
    const binary = toBinary(path, []);
    if (binary) return binary;
  }
  for (const folder of [...usualFolders, join(packagesDirectory, 'usr/sbin')]) {
    for (const name of names) {
      const isUnpacked = folder.startsWith(packagesDirectory);
      const libraries = isUnpacked ? libraryFolders(packagesDirectory) : [];
      const binary = toBinary(join(folder, name), libraries);
      if (binary) return binary;
    }
  }
  return null;
}

function onSearchPath(): string[] {
  const script = names.map((name) => `command -v ${name}`).join('; ');
  try {
    const found = execFileSync('sh', ['-c', `${script}; true`], { encoding: 'utf8' });
    return found.split('\n').filter((path) => path.startsWith('/'));
  } catch {
    return [];
  }
}

function toBinary(found: string, libraries: readonly string[]): ServerBinary | null {
  if (!isProgram(found)) return null;
  const path = realpathSync(found);
  const version = versionOf(path, libraries);
  if (version === null) return null;
  const kind = /mariadb/i.test(version) ? 'mariadb' : 'mysql';
  const base = dirname(dirname(path));
  const share = shareOf(base);
  return share === null ? null : { path, kind, base, share, libraries };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A file that cannot say its version (a missing library, another machine's code) is no server. */
function versionOf(path: string, libraries: readonly string[]): string | null {
  try {
    return execFileSync(path, ['--no-defaults', '--version'], {
      encoding: 'utf8',
      env: { LD_LIBRARY_PATH: libraries.join(':') },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
  } catch {
    return null;
  }
}

function shareOf(base: string): string | null {
  const candidates = ['share/mariadb', 'share/mysql', 'share'].map((name) => join(base, name));
  return candidates.find((path) => existsSync(join(path, 'english/errmsg.sys'))) ?? null;
}
