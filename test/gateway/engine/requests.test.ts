import { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import { createCompiledEngine } from '../../../gateway/engine';
import { inPlacePlanner } from '../../../gateway/engine/plan/in-place-planner';
import type { Planner } from '../../../gateway/engine/plan/planner';
import { ResponseData } from '../../../gateway/engine/response-data';
import { nobody } from '../../../platform/viewer';
import { smallGraph, supergraphSdl } from './small-graph';

const call = { viewer: nobody, requestId: 'test' };

describe('a request', () => {
  it('with bad variables executes nothing and has no data at all', async () => {
    const { engine, sent } = smallGraph();
    const document = parse('query($id: ID!) { person(id: $id) { id } }');
    const result = await engine.execute({ document, variables: {}, call });
    expect(result).not.toHaveProperty('data');
    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(sent).toEqual([]);
  });

  it('for an unknown operation is refused', async () => {
    const { engine } = smallGraph();
    const document = parse('query A { city } query B { city }');
    for (const operationName of ['C', null]) {
      const { errors } = await engine.execute({ document, operationName, call });
      expect(errors?.[0]?.extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE');
    }
    const { data } = await engine.execute({ document, operationName: 'B', call });
    expect(data?.text).toBe('{"city":"Beijing"}');
  });

  it('is planned once, however it is written', async () => {
    let plans = 0;
    const counting = (sdl: string): Planner => {
      const planner = inPlacePlanner(sdl);
      return {
        ...planner,
        plan(operation) {
          plans += 1;
          return planner.plan(operation);
        },
      };
    };
    const engine = createCompiledEngine({
      supergraphSdl,
      planWith: counting,
      transportTo: () => () => Promise.resolve({ data: { city: 'Beijing' } }),
    });
    const document = parse('query A { city }');
    await Promise.all([document, document].map((same) => engine.execute({ document: same, call })));
    await engine.execute({ document: parse('query B {\n  # the capital\n  city }'), call });
    expect(plans).toBe(1);
    await engine.execute({ document: parse('{ town: city }'), call });
    expect(plans).toBe(2);
  });

  it('is answered through Apollo Server with its data already written', async () => {
    const { engine } = smallGraph();
    const server = new ApolloServer<{ readonly call: typeof call }>({ gateway: engine });
    await server.start();
    const { body } = await server.executeOperation(
      { query: 'query($id: ID!) { person(id: $id) { name age } }', variables: { id: 'p2' } },
      { contextValue: { call } },
    );
    await server.stop();
    if (body.kind !== 'single') throw new Error('An answer in parts.');
    expect(body.singleResult.data).toBeInstanceOf(ResponseData);
    expect(JSON.parse(JSON.stringify(body.singleResult))).toEqual({
      data: { person: { name: 'Person 2', age: 32 } },
    });
  });
});
