import { stockGraph } from '../../federation/harness/stock-graph';
import { type Instead, smallGraph, supergraphSdl } from './small-graph';

/** Facts that know nobody with this id, and say so without an error. */
const without =
  (id: string): Instead =>
  async (operation, answer) => {
    const { data } = await answer();
    const asked = operation.variables?.['representations'] as readonly { id: string }[];
    const found = data?.['_entities'] as unknown[];
    return {
      data: { _entities: found.map((each, index) => (asked[index]!.id === id ? null : each)) },
    };
  };

const graphWithout = (id: string) => smallGraph({ facts: without(id) });

const nonNull = (coordinate: string) => `Cannot return null for non-nullable field ${coordinate}.`;

describe('an entity that is not there', () => {
  it('is null where it may be, and nothing is wrong', async () => {
    const { data, errors } = await graphWithout('p1').ask(
      '{ pets { name owner { name sure } } city }',
    );
    const [one, two] = ['Pet 1', 'Pet 2'].map((name) => ({ name, owner: null }));
    expect([data, errors]).toEqual([{ pets: [one, two, null, one], city: 'Beijing' }, []]);
  });

  it('is null behind another that is there', async () => {
    const { data, errors } = await graphWithout('p1').ask(
      '{ person(id: "p2") { name friend { age sure } } }',
    );
    expect([data, errors]).toEqual([{ person: { name: 'Person 2', friend: null } }, []]);
  });

  it('has no fields where all of them may be null; what others know of it stays', async () => {
    const { data, errors } = await graphWithout('p1').ask(
      '{ person(id: "p2") { friend { id name years: age mood } } }',
    );
    const friend = { id: 'p1', name: 'Person 1', years: null, mood: null };
    expect([data, errors]).toEqual([{ person: { friend } }, []]);
  });

  it('is an error where it may not be null, at its own place', async () => {
    const { data, errors } = await graphWithout('p2').ask('{ people { sure } city }');
    expect(data).toBeNull();
    expect(errors).toEqual([
      { message: nonNull('Query.people'), path: 'people.1', code: 'INTERNAL_SERVER_ERROR' },
    ]);
  });

  it('costs nobody else anything', async () => {
    const { data, errors } = await graphWithout('p3').ask(
      '{ one: person(id: "p1") { sure } other: person(id: "p3") { sure } }',
    );
    expect([data, errors]).toEqual([{ one: { sure: 1 }, other: null }, []]);
  });

  it('excuses no other null that is not allowed', async () => {
    const { errors } = await smallGraph({
      facts: () => Promise.resolve({ data: { _entities: [null, { sure: null }, { sure: 3 }] } }),
    }).ask(
      '{ a: person(id: "p1") { sure } b: person(id: "p2") { sure } c: person(id: "p3") { sure } }',
    );
    expect(errors.map(({ path, message }) => [path, message])).toEqual([
      ['b.sure', nonNull('Person.sure')],
    ]);
  });

  it.each([
    '{ pets { name owner { name sure } } }',
    '{ pets { owner { id age } } }',
    '{ person(id: "p2") { friend { sure } } }',
  ])('is to the stock engine what it is to this one: %s', async (query) => {
    const { ask, transportTo } = graphWithout('p1');
    const stock = await stockGraph(supergraphSdl, transportTo);
    const { data, errors } = await stock.ask(query);
    await stock.stop();
    expect([data, errors ?? []]).toEqual(Object.values(await ask(query)));
  });
});
