import type { Mutant } from './mutant';

/** Every way of reading: it asks the rule of the rows, and goes on only where it had stopped. */
export const readingMutants: readonly Mutant[] = [
  {
    name: 'the rows: an entity without a rule shows nothing',
    file: 'platform/access/row-rules.ts',
    find: 'if (!rule) throw new Error(`${entity.name} has no row rule`);',
    replace: 'if (!rule) return null;',
    tests: ['test/platform/access/row-rules'],
  },
  {
    name: 'the rows: an entity without a rule opens no subgraph',
    file: 'platform/subgraph/define-subgraph.ts',
    find: 'if (unruled.length > 0) {',
    replace: 'if (unruled.length < 0) {',
    tests: ['test/platform/access/row-rules'],
  },
  {
    name: 'the rows: those of the machinery',
    file: 'platform/access/row-rules.ts',
    find: "noClient: RowRule = () => where('FALSE');",
    replace: 'noClient: RowRule = () => null;',
    tests: ['test/platform/access/row-rules'],
  },
  {
    name: 'reading: single rows',
    file: 'platform/reading/reader.ts',
    find: 'const filter = all([visible(entity), ...conditions]);\n    const ordered',
    replace: 'const filter = all([...conditions]);\n    const ordered',
    tests: ['test/reading/unseen', 'test/access/rows.test'],
  },
  {
    name: 'reading: pages below parents',
    file: 'platform/reading/reader.ts',
    find: 'all([within, visible(entity), ...query.conditions, beyond])',
    replace: 'all([within, ...query.conditions, beyond])',
    tests: ['test/reading/unseen', 'test/access/rows.test'],
  },
  {
    name: 'reading: counts',
    file: 'platform/reading/reader.ts',
    find: 'const filter = all([visible(entity), ...conditions]);\n    const [row]',
    replace: 'const filter = all([...conditions]);\n    const [row]',
    tests: ['test/reading/unseen', 'test/access/rows.test'],
  },
  {
    name: 'reading: counts below parents',
    file: 'platform/reading/reader.ts',
    find: 'all([within, visible(entity), ...conditions]);',
    replace: 'all([within, ...conditions]);',
    tests: ['test/reading/unseen', 'test/access/rows.test'],
  },
  {
    name: 'reading: hits of a search',
    file: 'platform/reading/reader.ts',
    find: 'const seen = all([visible(entity)]);',
    replace: 'const seen = all([]);',
    tests: ['test/reading/unseen'],
  },
  {
    name: 'the cursor: its seal',
    file: 'platform/connection/cursor.ts',
    find: 'timingSafeEqual(actual, seal(payload, list));',
    replace: 'actual.length > 0;',
    tests: ['test/platform/connection/cursor'],
  },
  {
    name: 'the cursor: its list',
    file: 'platform/connection/cursor.ts',
    find: 'update(`${list}\\n${payload}`)',
    replace: 'update(payload)',
    tests: ['test/platform/connection/cursor'],
  },
];
