import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

async function messageIn(language: string, query: string) {
  const { text } = await graph.post(JSON.stringify({ query }), { 'accept-language': language });
  const { errors } = JSON.parse(text) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return [errors[0]!.extensions.code, errors[0]!.message];
}

it.each([
  [
    'a rule about input',
    '{ groups(first: 1000) { totalCount } }',
    'BAD_USER_INPUT',
    'first 须在 1 至 100 之间。',
    'first must be from 1 to 100.',
  ],
  [
    'missing access',
    '{ referrals { totalCount } }',
    'UNAUTHENTICATED',
    '请先登录。',
    'Please sign in.',
  ],
])('says %s in the language that the client prefers', async (_case, query, code, zh, en) => {
  expect(await messageIn('zh-CN,en;q=0.5', query)).toEqual([code, zh]);
  expect(await messageIn('en', query)).toEqual([code, en]);
  expect(await messageIn('de', query)).toEqual([code, en]);
});

it('says what cannot be parsed, too', async () => {
  const [code, message] = await messageIn('zh', '{ groups(');
  expect(code).toBe('GRAPHQL_PARSE_FAILED');
  expect(message).toContain('查询语法有误');
});

it('says a body that is no JSON', async () => {
  const { status, text } = await graph.post('{', { 'accept-language': 'zh' });
  expect(status).toBe(400);
  expect(text).toContain('请求体不是有效的 JSON。');
});
