import { parse } from 'graphql';
import { measureDocument } from '../../../gateway/limits/measure-document';

const measure = (text: string) => measureDocument(parse(text));
const nested = (levels: number) => `{ ${'a { '.repeat(levels - 1)}a${' }'.repeat(levels - 1)} }`;

it.each([
  ['a plain field', '{ a }', { depth: 1, selections: 1, rootFields: 1 }],
  ['plain nesting', nested(13), { depth: 13, selections: 13, rootFields: 1 }],
  ['an alias', '{ b: a, c: a, a }', { aliases: 2, rootFields: 3 }],
  ['directives anywhere', 'query Q($a: Int @x) @y { a @z ... @z { b } }', { directives: 4 }],
  ['inline fragments, which add no level', '{ ... { ... { a { ... { b } } } } }', { depth: 2 }],
  [
    'a fragment wherever it is spread',
    '{ ...F, b { ...F } } fragment F on T { c { d } }',
    { depth: 3, rootFields: 2, selections: 5, expandedSelections: 7 },
  ],
  [
    'the largest of several operations',
    `query A { a } query B { a { b { c } } d } mutation M { x, y, z }`,
    { depth: 3, rootFields: 3, mutationFields: 3 },
  ],
  ['a fragment that nobody spreads', '{ a } fragment F on T { b @x }', { directives: 1, depth: 1 }],
  ['a fragment that is not there', '{ a ...F }', { depth: 1, expandedSelections: 2 }],
])('measures %s', (_what, text, expected) => {
  expect(measure(text)).toMatchObject(expected);
});

it('counts a fragment that comes back to itself once (A13)', () => {
  const circle = '{ ...A } fragment A on T { a ...B } fragment B on T { b ...A }';
  expect(measure(circle)).toMatchObject({ depth: 1, selections: 5 });
});

it('measures what expands to a million selections in one walk over its few lines (A15)', () => {
  const twice = Array.from(
    { length: 20 },
    (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`,
  );
  const text = `{ ...F0 } ${twice.join(' ')} fragment F20 on T { a }`;
  const { expandedSelections, selections } = measure(text);
  expect(selections).toBe(42);
  expect(expandedSelections).toBeGreaterThan(1_000_000);
});
