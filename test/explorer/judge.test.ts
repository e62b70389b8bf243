import { buildSchema } from 'graphql';
import { createJudge } from '../../gateway/explorer/page/refusal/create-judge';
import type { Content } from '../../gateway/explorer/page/content';
import { stableId } from '../../platform/id';
import type { Role } from '../../schema/roles';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';

/** Of what only some may see, the rows do not matter here: nobody has to exist. */
const someone = [stableId('Nobody', 'nobody')];
const tenants = { group: someone, hospital: someone, doctor: someone };
const reasoned = `{ referral(id: "${someone[0]}") { patientRef } }`;

describe('what the explorer says about who may', () => {
  let graph: TestGraph;
  let content: Content;
  let judge: ReturnType<typeof createJudge>;
  beforeAll(async () => {
    graph = await startTestGraph();
    const response = await fetch(`${graph.url}/graphql/explorer/content.json`);
    content = (await response.json()) as Content;
    const schema = buildSchema(content.sdl, { assumeValid: true });
    judge = createJudge(schema, content.guards, content.roles);
  });
  afterAll(() => graph.stop());

  it('is what the server does, for every example and every role', async () => {
    let refused = 0;
    for (const { operation, variables } of content.examples) {
      const isFree = judge.missing(operation, null).fields.length === 0;
      const { status } = await graph.query(operation, variables);
      expect({ isFree, operation }).toEqual({ isFree: status === 200, operation });
      for (const { name } of content.roles) {
        const headers = await as(graph, name as Role, tenants);
        const answer = await graph.query(operation, variables, headers);
        const may = judge.rolesFor(operation).find(({ role }) => role.name === name);
        const saysYes = isFree || (may !== undefined && !may.needsReason);
        expect({ name, saysYes, operation }).toEqual({
          name,
          saysYes: answer.status === 200,
          operation,
        });
        refused += Number(answer.status === 403);
      }
    }
    expect(refused).toBeGreaterThan(20);
  });

  it('names the same fields, scopes and policies as the refusal itself', async () => {
    const { examples, roles } = content;
    let refused = 0;
    const analyst = roles.find(({ name }) => name === 'ANALYST')!;
    for (const operation of [...examples.map((example) => example.operation), reasoned]) {
      const body = JSON.stringify({ query: operation });
      const { status, text } = await graph.post(body, await as(graph, 'ANALYST'));
      if (status !== 403) continue;
      refused += 1;
      const [error] = (JSON.parse(text) as { errors: { extensions: { details: object } }[] })
        .errors;
      expect(judge.missing(operation, analyst)).toEqual(error!.extensions.details);
    }
    expect(refused).toBeGreaterThan(3);
  });

  it('knows who has to state a reason, and that it helps', async () => {
    const secretariat = judge.rolesFor(reasoned).find(({ role }) => role.name === 'SECRETARIAT');
    expect(secretariat?.needsReason).toBe(true);
    const silent = await graph.query(reasoned, {}, await as(graph, 'SECRETARIAT'));
    expect(silent.status).toBe(403);
    const headers = await as(graph, 'SECRETARIAT', { reason: 'a complaint is looked into' });
    expect((await graph.query(reasoned, {}, headers)).status).toBe(200);
  });
});
