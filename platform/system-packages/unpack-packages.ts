import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run';

/**
 * Without root: the same packages, and the libraries that this machine lacks, downloaded and
 * unpacked into a folder. Returns why it could not, in a few words, or null.
 */
export async function unpackPackages(
  names: readonly string[],
  directory: string,
  say: (line: string) => void,
): Promise<string | null> {
  const downloads = join(directory, 'downloads');
  mkdirSync(downloads, { recursive: true });
  try {
    const plan = await planOf(names, directory, say);
    if (typeof plan === 'string') return plan;

    if (plan.wanted.length === 0) return 'the packages are installed but do not work';
    say(`Downloading ${plan.wanted.length} packages …`);
    const fetched = await run('apt-get', [...plan.options, 'download', ...plan.wanted], downloads);
    if (fetched.code !== 0) return 'the packages can not be downloaded';
    for (const file of readdirSync(downloads).filter((name) => name.endsWith('.deb'))) {
      const unpacked = await run('dpkg-deb', ['--extract', join(downloads, file), directory]);
      if (unpacked.code !== 0) return 'the packages can not be unpacked';
    }
    return null;
  } finally {
    for (const folder of [downloads, join(directory, 'apt')]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

interface Plan {
  readonly wanted: readonly string[];
  readonly options: readonly string[];
}

/** What apt would install if it might: asked with the machine's lists, else with lists of our own. */
async function planOf(
  names: readonly string[],
  directory: string,
  say: (line: string) => void,
): Promise<Plan | string> {
  const known = await simulate(names, []);
  if (known) return { wanted: known, options: [] };

  say('Fetching the lists of packages …');
  const options = ownLists(directory);
  const updated = await run('apt-get', [...options, '-qq', 'update']);
  if (updated.code === null) return 'there is no apt-get here';
  const found = await simulate(names, options);
  return found ? { wanted: found, options } : 'the package lists can not be fetched';
}

function ownLists(directory: string): string[] {
  const lists = join(directory, 'apt/lists');
  const cache = join(directory, 'apt/cache');
  for (const folder of [lists, cache]) mkdirSync(join(folder, 'partial'), { recursive: true });
  const settings = [`Dir::State::Lists=${lists}`, `Dir::Cache=${cache}`, 'Acquire::Languages=none'];
  return settings.flatMap((setting) => ['-o', setting]);
}

async function simulate(names: readonly string[], options: readonly string[]) {
  const args = [...options, '--simulate', '--no-install-recommends', 'install', ...names];
  const { code, output } = await run('apt-get', args);
  if (code !== 0) return null;
  // Inst name [old version] (version suite [architecture])
  const lines = [...output.matchAll(/^Inst (\S+) (?:\[\S+\] )?\((\S+)/gm)];
  return lines.map(([, name, version]) => `${name}=${version}`);
}
