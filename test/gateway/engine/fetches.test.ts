import { smallGraph } from './small-graph';

describe('fetches', () => {
  it('asks once for an entity that stands at many places', async () => {
    const { ask, sent } = smallGraph();
    const { data } = await ask('{ pets { owner { age } } }');
    expect(sent.map(({ subgraph }) => subgraph)).toEqual(['pets', 'facts']);
    expect(sent[1]?.variables).toEqual({ representations: [{ __typename: 'Person', id: 'p1' }] });
    expect(data).toEqual({
      pets: [{ owner: { age: 31 } }, { owner: { age: 31 } }, null, { owner: { age: 31 } }],
    });
  });

  it('sends what one step asks of one subgraph in one request', async () => {
    const { ask, sent, reports } = smallGraph();
    const { data, errors } = await ask(
      '{ people { age friend { mood } } pets { age owner { sure } } }',
    );
    expect(errors).toEqual([]);
    expect(sent.map(({ subgraph }) => subgraph).sort()).toEqual(['facts', 'people', 'pets']);
    expect(reports.find(({ subgraph }) => subgraph === 'facts')?.fetches).toBeGreaterThan(2);
    expect(data).toMatchObject({
      people: [{ age: 31, friend: { mood: 'GOOD' } }, { age: 32 }, { age: 33 }],
      pets: [{ age: 1, owner: { sure: 1 } }, { age: 2 }, null, { age: 1 }],
    });
  });

  it('asks nothing when there is nobody to ask about', async () => {
    const { ask, sent } = smallGraph();
    expect(await ask('{ person(id: "nobody") { age } }')).toMatchObject({ data: { person: null } });
    expect(sent).toHaveLength(1);
  });

  it('passes on only the variables that a fetch uses and the client gave', async () => {
    const { ask, sent } = smallGraph();
    await ask('query($id: ID!, $no: Boolean = false) { person(id: $id) { age @skip(if: $no) } }', {
      id: 'p1',
      unknown: 1,
    });
    expect(sent[0]?.variables).toEqual({ id: 'p1' });
    expect(sent[1]?.variables).toEqual({ representations: [{ __typename: 'Person', id: 'p1' }] });
  });

  it('answers from itself what needs no subgraph', async () => {
    const { ask, sent } = smallGraph();
    const { data } = await ask('{ __typename __type(name: "Mood") { enumValues { name } } }');
    expect(data).toEqual({
      __typename: 'Query',
      __type: { enumValues: [{ name: 'GOOD' }, { name: 'BAD' }] },
    });
    expect(sent).toEqual([]);
  });

  it('does not run what a variable has skipped', async () => {
    const { ask, sent } = smallGraph();
    const query = 'query($no: Boolean!) { people { id age @skip(if: $no) } }';
    expect((await ask(query, { no: true })).data).toMatchObject({ people: [{ id: 'p1' }, {}, {}] });
    expect(sent).toHaveLength(1);
    expect((await ask(query, { no: false })).data).toMatchObject({ people: [{ age: 31 }, {}, {}] });
    expect(sent).toHaveLength(3);
  });
});
