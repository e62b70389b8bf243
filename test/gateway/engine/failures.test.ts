import { GraphQLError } from 'graphql';
import { type Instead, smallGraph } from './small-graph';

const unavailable = 'SUBGRAPH_UNAVAILABLE';
const fails =
  (error: unknown): Instead =>
  () =>
    Promise.reject(error as Error);
const dead = fails(
  Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:4103'), { code: 'ECONNREFUSED' }),
);

describe('a subgraph that fails', () => {
  it('costs only its own fields, one error for each place', async () => {
    const { data, errors } = await smallGraph({ facts: dead }).ask('{ people { name age } city }');
    expect(data).toMatchObject({
      people: [{ name: 'Person 1', age: null }, {}, {}],
      city: 'Beijing',
    });
    expect(errors.map(({ path }) => path)).toEqual([
      'people.0.age',
      'people.1.age',
      'people.2.age',
    ]);
    expect(errors.map((error) => 'code' in error && error.code)).toEqual(
      Array(3).fill(unavailable),
    );
  });

  it('is not named, nor is why it failed', async () => {
    const { errors } = await smallGraph({ facts: dead }).ask('{ people { age } }');
    expect(JSON.stringify(errors)).not.toMatch(/facts|ECONNREFUSED|10\.1\.2\.3/);
  });

  it('takes along what may not be null, without a second error', async () => {
    const { data, errors } = await smallGraph({ facts: dead }).ask('{ people { sure } city }');
    expect(data).toBeNull();
    expect(errors.map(({ path }) => path)).toEqual([
      'people.0.sure',
      'people.1.sure',
      'people.2.sure',
    ]);
  });

  it('fails the root fields that it should have brought', async () => {
    const { data, errors } = await smallGraph({ pets: dead }).ask(
      '{ pets { id } all: pets { id } city }',
    );
    expect(data).toEqual({ pets: null, all: null, city: 'Beijing' });
    expect(errors.map(({ path }) => path)).toEqual(['pets', 'all']);
  });

  it('fails what depends on it for the same reason', async () => {
    const deadline = fails(Object.assign(new Error('slow'), { code: 'DEADLINE_EXCEEDED' }));
    const { data, errors } = await smallGraph({ pets: deadline }).ask(
      '{ people { pets { age } } }',
    );
    expect(data).toEqual({ people: [{ pets: null }, { pets: null }, { pets: null }] });
    expect(new Set(errors.map((error) => 'code' in error && error.code))).toEqual(
      new Set(['DEADLINE_EXCEEDED']),
    );
  });

  it('may say why in public when it means to', async () => {
    const refusal = new GraphQLError('Not today.', {
      extensions: { code: 'REFUSED', reason: 'HOLIDAY', stacktrace: ['secret'] },
    });
    const { errors } = await smallGraph({ pets: fails(refusal) }).ask('{ pets { id } }');
    expect(errors).toEqual([
      { message: 'Not today.', path: 'pets', code: 'REFUSED', reason: 'HOLIDAY' },
    ]);
  });

  it.each([
    ['no data', {}],
    ['a list for data', { data: [] }],
    ['no list of entities', { data: { _entities: 'none' } }],
    ['too few entities', { data: { _entities: [] } }],
    ['errors that are none', { data: null, errors: 'none' }],
    ['nothing', null],
    ['text', 'hello'],
  ])('is failing when it answers with %s', async (_what, answer) => {
    const { data, errors } = await smallGraph({ facts: () => Promise.resolve(answer) }).ask(
      '{ people { age } }',
    );
    expect(data).toEqual({ people: [{ age: null }, { age: null }, { age: null }] });
    expect(errors.map(({ path }) => path)).toEqual([
      'people.0.age',
      'people.1.age',
      'people.2.age',
    ]);
  });
});

describe('an error of a subgraph', () => {
  const one: Instead = async (_operation, answer) => {
    const { data } = await answer();
    const [entity = {}] = data?.['_entities'] as Record<string, unknown>[];
    const [key = ''] = Object.keys(entity); // whatever the engine calls the field
    const entities = [{ ...entity, [key]: null }];
    const path = ['_entities', 0, key];
    const extensions = { code: 'REFUSED', reason: 'SHY', details: { n: 1 }, host: 'db1' };
    return { data: { _entities: entities }, errors: [{ message: 'I am shy.', path, extensions }] };
  };

  it('stands at every place that shows the entity, under the name that the client gave', async () => {
    const { errors, data } = await smallGraph({ facts: one }).ask(
      '{ pets { owner { years: age } } }',
    );
    expect(data).toMatchObject({ pets: [{ owner: { years: null } }, {}, null, {}] });
    const said = { message: 'I am shy.', code: 'REFUSED', reason: 'SHY', details: { n: 1 } };
    expect(errors).toEqual(
      [0, 1, 3].map((index) => ({ path: `pets.${index}.owner.years`, ...said })),
    );
  });

  it('of a whole entity becomes one for each field that it should have had', async () => {
    const { errors } = await smallGraph({
      facts: () =>
        Promise.resolve({
          data: { _entities: [null] },
          errors: [{ message: 'Lost.', path: ['_entities', 0] }],
        }),
    }).ask('{ person(id: "p1") { age mood } }');
    expect(errors.map(({ path }) => path)).toEqual(['person.age', 'person.mood']);
  });

  it('that empties a merged request is followed by asking each part once more', async () => {
    let asked = 0;
    const { ask, sent } = smallGraph({
      facts: async (operation, answer) => {
        asked += 1;
        if (/e\d+:/.test(operation.query)) {
          return { data: null, errors: [{ message: 'All or nothing.' }] };
        }
        if (operation.query.includes('Pet'))
          return { data: null, errors: [{ message: 'No pets.' }] };
        return answer();
      },
    });
    const { data, errors } = await ask('{ people { age } pets { age } }');
    expect(data).toMatchObject({
      people: [{ age: 31 }, { age: 32 }, { age: 33 }],
      pets: [{ age: null }, { age: null }, null, { age: null }],
    });
    expect(errors.map(({ message, path }) => `${path}: ${message}`)).toEqual(
      [0, 1, 3].map((index) => `pets.${index}.age: No pets.`),
    );
    expect(asked).toBe(3);
    expect(sent.filter(({ subgraph }) => subgraph === 'facts')).toHaveLength(3);
  });
});

describe('a value that is not what its type promises', () => {
  const says =
    (entity: object): Instead =>
    () =>
      Promise.resolve({ data: { _entities: [entity] } });

  it.each([
    ['a word for a number', { age: 'old' }, 'age'],
    ['a number that is too large', { age: 2 ** 31 }, 'age'],
    ['an unknown enum value', { mood: 'ODD' }, 'mood'],
    ['an object for a leaf', { age: {} }, 'age'],
  ])('is null with an error: %s', async (_what, entity, field) => {
    const { data, errors } = await smallGraph({ facts: says(entity) }).ask(
      `{ person(id: "p1") { ${field} } }`,
    );
    expect(data).toEqual({ person: { [field]: null } });
    expect(errors.map(({ path }) => path)).toEqual([`person.${field}`]);
  });

  it('takes along its object when null is not allowed', async () => {
    const { data, errors } = await smallGraph({ facts: says({ sure: null }) }).ask(
      '{ person(id: "p1") { sure } city }',
    );
    expect(data).toEqual({ person: null, city: 'Beijing' });
    expect(errors).toEqual([
      {
        message: 'Cannot return null for non-nullable field Person.sure.',
        path: 'person.sure',
        code: 'INTERNAL_SERVER_ERROR',
      },
    ]);
  });
});
