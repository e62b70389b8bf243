import { parse } from 'graphql';
import { compileTwins } from '../../../gateway/engine/compile/compile-twins';
import { smallGraph } from './small-graph';

interface Found {
  readonly list: readonly (object & { readonly of?: object | null })[];
}

function unite(list: readonly unknown[], query = '{ list { id at of { id } } }'): Found {
  const shared = new Map<object, unknown>();
  const answer = { list: JSON.parse(JSON.stringify(list)) as unknown[] };
  compileTwins(parse(query), false, () => true)?.unite([answer], shared);
  expect(answer).toEqual({ list });
  const places = [...answer.list, ...answer.list.map((item) => (item as { of?: object })?.of)];
  for (const [object] of shared) {
    expect(places.filter((other) => other === object).length).toBeGreaterThan(1);
  }
  return answer as Found;
}

describe('equal objects of one answer', () => {
  it('become one object, and what stands in them as well', () => {
    const same = { id: 'a', at: [1, 2], of: { id: 'x' } };
    const { list } = unite([same, { ...same, id: 'b' }, same, null]);
    expect(list[0]).toBe(list[2]);
    expect(list[0]?.of).toBe(list[1]?.of);
    expect(list[0]).not.toBe(list[1]);
  });

  it.each([
    ['a value', { id: 'a', at: 1 }, { id: 'a', at: 2 }],
    ['the type of a value', { id: '1', at: 1 }, { id: 1, at: 1 }],
    ['null and nothing', { id: 'a', at: null }, { id: 'a' }],
    ['the length of a list', { id: 'a', at: [1] }, { id: 'a', at: [1, 1] }],
    ['an item of a list', { id: 'a', at: [1, 2] }, { id: 'a', at: [1, 3] }],
    ['an object inside', { id: 'a', of: { id: 'x' } }, { id: 'a', of: { id: 'y' } }],
  ])('stay two where they differ in %s', (_what, one, other) => {
    const { list } = unite([one, other]);
    expect(list[0]).not.toBe(list[1]);
  });

  it('are not looked for any more where there are none', () => {
    const rows = Array.from({ length: 200 }, (_none, index) => ({ id: `${index}` }));
    const { list } = unite([...rows, ...rows]);
    expect(list[0]).not.toBe(list[200]);
    const { list: few } = unite([...rows.slice(0, 40), ...rows.slice(0, 40)]);
    expect(few[0]).toBe(few[40]);
  });

  it('stay apart where others add to them', () => {
    const shared = new Map<object, unknown>();
    const answer = { list: [{ of: { id: 'a' } }, { of: { id: 'a' } }] };
    const twins = compileTwins(parse('{ list { of { id } } }'), false, (path) => path.length < 2);
    twins?.unite([answer], shared);
    expect(shared.size).toBe(0);
  });

  it('are one object for everything that follows', async () => {
    const { ask, reports } = smallGraph();
    await ask('{ pets { owner { age } } }');
    expect(reports.map(({ subgraph, entities }) => [subgraph, entities])).toEqual([
      ['pets', 1],
      ['facts', 1],
    ]);
  });
});
