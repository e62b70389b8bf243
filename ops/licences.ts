import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Every package that runs with the program, as the lock file pins it, with its licence. */
export function licensedPackages(): Licensed[] {
  const lock = JSON.parse(readFileSync(join(__dirname, '../package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev = false }]) => path !== '' && !dev)
    .map(([path, { version = '', license = 'not stated' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Usage: licences */
function main(): void {
  const packages = licensedPackages();
  const byLicence = new Map<string, string[]>();
  for (const { name, version, licence } of packages) {
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
  }
  for (const [licence, names] of [...byLicence].sort()) {
    console.log(`${licence} (${names.length})\n  ${names.join('\n  ')}`);
  }
}

if (require.main === module) main();
