import { createHash } from 'node:crypto';
import { openSmallGateway, type SmallGateway } from '../limits/small-gateway';

let gateway: SmallGateway;
beforeAll(async () => {
  gateway = await openSmallGateway();
});
afterAll(() => gateway.stop());

async function post(body: string) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: response.status, text: await response.text() };
}

describe('documents that are sent once (automatic persisted queries)', () => {
  const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
  const body = (query: string | undefined, sha256Hash: string, version = 1) =>
    JSON.stringify({ query, extensions: { persistedQuery: { version, sha256Hash } } });
  const known = '{ name __typename }';

  it('are asked for, kept, and found again by their hash', async () => {
    const { text } = await post(body(undefined, hashOf(known)));
    expect(text).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(body(known, hashOf(known)))).status).toBe(200);
    const { status, text: found } = await post(body(undefined, hashOf(known)));
    expect(status).toBe(200);
    expect(found).toContain('"__typename":"Query"');
  });

  it.each([
    ['a hash of something else', body('{ name }', hashOf(known))],
    ['another version', body('{ name }', hashOf('{ name }'), 2)],
  ])('B28: %s is refused', async (_what, text) => {
    expect((await post(text)).status).toBe(400);
  });

  it('B28: what is too large is not kept', async () => {
    const deep = `{${'thing{'.repeat(13)}name${'}'.repeat(13)}}`;
    expect((await post(body(deep, hashOf(deep)))).text).toContain('MAX_DEPTH_LIMIT');
    expect((await post(body(undefined, hashOf(deep)))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });
});
