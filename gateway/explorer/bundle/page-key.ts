import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const packages = [
  'graphiql',
  '@graphiql/react',
  '@graphiql/plugin-doc-explorer',
  'graphql',
  'monaco-editor',
  'monaco-graphql',
  'react-dom',
  'esbuild',
];

/** The page, and what it takes from the program. */
const sources = ['gateway/explorer/page', 'platform/access'];

/** Changes whenever the bundled page may: with its sources, with the packages, with the bundling. */
export function pageKey(): string {
  const hash = createHash('sha256').update(readFileSync(join(__dirname, 'bundle-page.ts')));
  const root = join(__dirname, '../../..');
  for (const file of sources.flatMap((folder) => filesOf(join(root, folder)))) {
    hash.update(relative(root, file)).update(readFileSync(file));
  }
  for (const name of packages) hash.update(`${name}@${versionOf(name)}`);
  return hash.digest('hex').slice(0, 16);
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

function versionOf(name: string): string {
  const file = require.resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
