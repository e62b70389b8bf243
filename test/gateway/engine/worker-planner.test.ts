import { parse } from 'graphql';
import { createCompiledEngine } from '../../../gateway/engine';
import { inPlacePlanner } from '../../../gateway/engine/plan/in-place-planner';
import type { Planner } from '../../../gateway/engine/plan/planner';
import { PlanningRefused } from '../../../gateway/engine/plan/planning-refused';
import { workerPlanner } from '../../../gateway/engine/plan/worker-planner';
import { nobody } from '../../../platform/viewer';
import { supergraphSdl } from './small-graph';

const query = '{ people { age pets { age } } }';

describe('planning in a thread of its own', () => {
  let planner: Planner;
  afterEach(() => planner.stop());

  it('gives the same plans as planning in place', async () => {
    planner = workerPlanner(supergraphSdl);
    const inPlace = inPlacePlanner(supergraphSdl);
    expect(await planner.facts).toEqual(await inPlace.facts);
    expect(JSON.stringify(await planner.plan(query))).toBe(
      JSON.stringify(await inPlace.plan(query)),
    );
  });

  it('says so when the supergraph is no supergraph', async () => {
    planner = workerPlanner('type Query { a: Int }');
    await expect(planner.facts).rejects.toThrow(/supergraph/i);
  });

  it('refuses one operation and plans the next', async () => {
    planner = workerPlanner(supergraphSdl);
    const refused = planner.plan('{ nothing }');
    const planned = planner.plan(query);
    await expect(refused).rejects.toBeInstanceOf(PlanningRefused);
    expect((await planned).node?.kind).toBe('Sequence');
  });

  it('gives up an operation that takes too long, and only that one', async () => {
    planner = workerPlanner(supergraphSdl, 1); // no plan is made within a millisecond at first
    await planner.facts;
    await expect(planner.plan(query)).rejects.toBeInstanceOf(PlanningRefused);
    await planner.stop();
    planner = workerPlanner(supergraphSdl);
    expect((await planner.plan(query)).node?.kind).toBe('Sequence');
  });

  it('rejects whoever still waits when it is stopped', async () => {
    planner = workerPlanner(supergraphSdl);
    const waiting = expect(planner.plan(query)).rejects.toThrow('The planner has stopped.');
    await planner.stop();
    await waiting;
  });

  it('is what an engine does unless told otherwise', async () => {
    planner = inPlacePlanner(supergraphSdl);
    const engine = createCompiledEngine({
      supergraphSdl,
      transportTo: () => () => Promise.resolve({ data: { city: 'Beijing' } }),
    });
    const call = { viewer: nobody, requestId: 'test' };
    const { data } = await engine.execute({ document: parse('{ city }'), call });
    expect(data?.text).toBe('{"city":"Beijing"}');
    await engine.stop();
  });
});
