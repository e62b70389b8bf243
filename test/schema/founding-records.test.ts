import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allFacts } from '../../founding/read-facts';

const records = readFileSync(resolve(__dirname, '../../founding/records.md'), 'utf8');
const named = new Set(records.match(/(?<=`)(report|article)(\.[a-z0-9-]+)+(?=`)/g));
const recorded = new Set(allFacts.map(({ id }) => id));

describe('the table of founding records', () => {
  it('rests on recorded facts only', () => {
    expect(named.size).toBeGreaterThan(0);
    expect([...named].filter((id) => !recorded.has(id))).toEqual([]);
  });

  it('gives every fact a place', () => {
    expect([...recorded].filter((id) => !named.has(id))).toEqual([]);
  });
});
