import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licensedPackages } from '../../ops/licences';

const read = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

/** Below these versions something was wrong that anybody could use. */
const floors = {
  '@apollo/gateway': '2.13.2',
  '@apollo/query-planner': '2.10.1',
  '@apollo/server': '5.5.0',
  mysql2: '3.23.0',
};

const packages = licensedPackages();

it('every version is pinned', () => {
  const wanted = { ...manifest['dependencies'], ...manifest['devDependencies'] };
  const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

it('the licences are those that the README names', () => {
  const known =
    /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Elastic-2\.0|\(MIT (?:AND|OR) .+\)|\(.+ OR MIT\))$/;
  expect(packages.filter(({ licence }) => !known.test(licence))).toEqual([]);
  const elastic = packages.filter(({ licence }) => licence === 'Elastic-2.0');
  expect(elastic.every(({ name }) => name.startsWith('@apollo/'))).toBe(true);
});

it.each(Object.entries(floors))('%s is at least %s', (name, floor) => {
  const found = packages.filter((each) => each.name === name);
  expect(found).not.toEqual([]);
  for (const { version } of found) {
    const [is, least] = [version, floor].map((text) => text.split('.').map(Number));
    const first = is!.findIndex((part, place) => part !== least![place]);
    expect(first < 0 || is![first]! > least![first]!).toBe(true);
  }
});

it('names no registry but the public one', () => {
  const hosts = [...read('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/"]+)/g)];
  expect(
    [...new Set(hosts.map(([, host]) => host))].filter((host) => host !== 'registry.npmjs.org'),
  ).toEqual([]);
});
