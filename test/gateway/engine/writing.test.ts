import { buildSchema, Kind, parse } from 'graphql';
import { compileShape } from '../../../gateway/engine/shape/compile-shape';
import { complete } from '../../../gateway/engine/shape/complete';
import { writeWith } from '../../../gateway/engine/shape/sink';
import { compileWrite } from '../../../gateway/engine/shape/write';

const schema = buildSchema(`
  scalar Any
  type Query { texts: [String], numbers: [Float], ints: [Int!], ids: [ID], any: Any, yes: Boolean, one: Query, all: [Query!] }
`);

function shapeOf(query: string) {
  const [operation] = parse(query).definitions;
  const root = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !root) throw new Error('No query.');
  const shaping = {
    schema,
    fragments: new Map(),
    isIncluded: () => true,
    dataKeyOf: ({ name }: { readonly name: { readonly value: string } }) => name.value,
  };
  return compileShape(shaping, root, [operation.selectionSet]);
}

const written = (query: string, data: unknown, shared = new Map<object, unknown>()) =>
  writeWith((sink) => compileWrite(shapeOf(query))(sink, data, shared)).bytes.toString();

describe('writing an answer', () => {
  it.each([
    '',
    'plain',
    'a "quoted" word',
    'back\\slash',
    'line\nbreak\ttab\u0000null\u001f',
    'é ü ß ÿ \u07ff',
    '中国医生集团联盟',
    '\u2028 \u2029 \uffff',
    '😀 𠮷',
    'a lone \ud800 surrogate',
    'x'.repeat(200_000),
    '汉'.repeat(100_000),
  ])('gives the JSON of any text (%#)', (text) => {
    expect(written('{ texts }', { texts: [text, null] })).toBe(
      JSON.stringify({ texts: [text, null] }),
    );
  });

  it('gives the same bytes as the plain way, for all there is', () => {
    const query = '{ n: numbers ints ids any yes one { __typename any ids } all { texts } }';
    const data = {
      numbers: [0, -0, 1.5, 1e21, 5e-324, null],
      ints: [2 ** 31 - 1, -(2 ** 31)],
      ids: ['a', 7, null],
      any: { deep: [1, null, { a: 'b' }], __proto__: null },
      yes: false,
      one: { any: 'text', ids: null },
      all: [{ texts: ['a'] }, {}],
    };
    const plain = complete(shapeOf(query), data, []);
    expect(plain.errors).toEqual([]);
    expect(written(query, data)).toBe(JSON.stringify(plain.data));
  });

  it('writes a value that stands at two places once, and the same at both', () => {
    const shared = { texts: ['same', '同'] };
    const data = { all: [shared, { texts: [] }, shared], one: shared };
    const query = '{ all { texts } one { t: texts } again: all { texts } }';
    expect(written(query, data, new Map([[shared, undefined]]))).toBe(written(query, data));
  });

  it.each([
    ['{ ints }', { ints: [1, null] }],
    ['{ ints }', { ints: [1.5] }],
    ['{ texts }', { texts: 'no list' }],
    ['{ one { yes } }', { one: [] }],
    ['{ yes }', { yes: 'yes' }],
  ])('leaves to the plain way what breaks a promise: %s %j', (query, data) => {
    expect(() => written(query, data)).toThrow('not what its type promises');
    expect(complete(shapeOf(query), data, []).errors).toHaveLength(1);
  });
});
