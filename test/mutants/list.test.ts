import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonTables } from '../../platform/subgraph/common-tables';
import { subgraphNames } from '../../schema/subgraph-names';
import { subgraphs } from '../../subgraphs';
import { checks } from './checks';
import { rowRuleFiles } from './row-rule-files';
import { testFilesOf } from './test-files-of';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('has a name of its own for each', () => {
  const names = checks.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('finds each text exactly once, and puts something else there', () => {
  const wrong = checks.filter(
    ({ file, find, replace }) => read(file).split(find).length !== 2 || find === replace,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it('names tests that exist', () => {
  const missing = checks.flatMap(({ tests }) =>
    tests.filter((path) => testFilesOf(path).length === 0),
  );
  expect([...new Set(missing)]).toEqual([]);
});

it('knows a rule for every entity of every subgraph', () => {
  const text = rowRuleFiles()
    .map(({ file }) => read(file))
    .join('\n');
  const ofEverySchema = new Set<unknown>(commonTables.entities);
  const without = subgraphNames.flatMap((name) =>
    subgraphs[name].entities
      .filter((entity) => !ofEverySchema.has(entity))
      .filter(
        (entity) =>
          !text.includes(`[${entity.name}, `) &&
          !text.includes(`[\n    ${entity.name},`) &&
          !text.includes(`rowRules([\n  ${entity.name},`),
      )
      .map((entity) => `${name}: ${entity.name}`),
  );
  expect(without).toEqual([]);
});
