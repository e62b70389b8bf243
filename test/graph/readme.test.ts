import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstExample } from '../../ops/first-example';
import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph('in-process', { unlimited: false });
});
afterAll(() => graph.stop());

it('answers the first query of the README as the README says', async () => {
  const { query, answer } = firstExample(readFileSync(join(__dirname, '../../README.md'), 'utf8'));
  const { data } = await graph.query(query);
  expect({ data }).toEqual(answer);
});
