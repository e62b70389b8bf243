import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { TransportError } from '../../../platform/transport-error';
import { nobody } from '../../../platform/viewer';
import { openSubgraph, well, type Behave } from './open-subgraph';

type Subgraph = Awaited<ReturnType<typeof openSubgraph>>;
let subgraph: Subgraph;
afterEach(() => subgraph.stop());

const later =
  (ms: number): Behave =>
  (response, body, request) =>
    void setTimeout(() => well(response, body, request), ms);
const status =
  (code: number, headers: Record<string, string> = {}): Behave =>
  (response) =>
    response.writeHead(code, headers).end('no');
const raw =
  (type: string, text: string): Behave =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(text);
const hang: Behave = () => undefined;
const answer = { data: { a: 1 } };

describe('equal questions under way', () => {
  it('are sent once, and everybody gets an answer of his own', async () => {
    subgraph = await openSubgraph(later(30));
    const [one, two] = await Promise.all([subgraph.ask(), subgraph.ask()]);
    expect([one, two].map((each) => JSON.stringify(each))).toEqual(
      [answer, answer].map((each) => JSON.stringify(each)),
    );
    (one.data as Record<string, unknown>)['a'] = 'changed';
    expect(two.data?.['a']).toBe(1);
    expect(subgraph.requests()).toBe(1);
  });

  it.each([
    ['by somebody else', {}, { viewer: { ...nobody, subject: 'x' } }],
    ['with another header', { forwarded: { authorization: '1' } }, { forwarded: {} }],
    [
      'by one who states a reason',
      { viewer: { ...nobody, reason: 'r' } },
      { viewer: { ...nobody, reason: 'r' } },
    ],
  ])('%s are sent twice', async (_who, one, two) => {
    subgraph = await openSubgraph(later(30));
    await Promise.all([subgraph.ask('{ a }', one), subgraph.ask('{ a }', two)]);
    expect(subgraph.requests()).toBe(2);
  });

  it('are broken off when the last one who waits has gone, and not before', async () => {
    subgraph = await openSubgraph(later(150));
    const [one, two] = [new AbortController(), new AbortController()];
    const first = subgraph.ask('{ a }', { signal: one.signal }).catch((error: unknown) => error);
    const second = subgraph.ask('{ a }', { signal: two.signal });
    one.abort(new TransportError('left', 'gone'));
    expect(await first).toMatchObject({ failure: 'left' });
    expect(await second).toEqual(answer);

    const alone = new AbortController();
    const carried: Promise<unknown>[] = [];
    subgraph.state.behave = (_response, _body, { socket }) =>
      void carried.push(once(socket, 'close'));
    const broken = subgraph.ask('{ a }', { signal: alone.signal }).catch((e: unknown) => e);
    while (carried.length === 0) await pause(5);
    alone.abort(new TransportError('left', 'gone'));
    await broken;
    await Promise.all(carried); // its connection ends at once, long before any timeout of the test
  });
});

describe('a question is sent again', () => {
  it.each([502, 503, 504])('after %i, once', async (code) => {
    subgraph = await openSubgraph(status(code));
    subgraph.state.behave = (response, body, request) => {
      subgraph.state.behave = well;
      status(code)(response, body, request);
    };
    expect(await subgraph.ask()).toEqual(answer);
    expect(subgraph.requests()).toBe(2);
  });

  it('not when it changes something', async () => {
    subgraph = await openSubgraph(status(503));
    await expect(subgraph.ask('mutation { a }')).rejects.toMatchObject({ failure: 'status' });
    expect(subgraph.requests()).toBe(1);
  });

  it('not after other failures', async () => {
    subgraph = await openSubgraph(status(500));
    await expect(subgraph.ask()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(subgraph.requests()).toBe(1);
  });

  it('not when the subgraph wants more time than there is', async () => {
    subgraph = await openSubgraph(status(503, { 'retry-after': '1' }));
    const deadlineAt = performance.now() + 500;
    await expect(subgraph.ask('{ a }', { deadlineAt })).rejects.toThrow();
    expect(subgraph.requests()).toBe(1);
  });

  it('F-04: not more often than the budget allows', async () => {
    subgraph = await openSubgraph(status(503), {
      breaker: { windowMs: 10_000, requests: 100_000, percent: 50, openMs: 1_000 },
    });
    for (let index = 0; index < 60; index += 1) {
      await subgraph.ask(`{ a${index}: a }`).catch(() => undefined);
    }
    expect(subgraph.requests()).toBeLessThanOrEqual(60 * 1.1 + 1);
    expect(subgraph.requests()).toBeGreaterThan(60);
  });

  it('F-06: at once when a connection that rested was closed', async () => {
    subgraph = await openSubgraph(well, {
      retry: { times: 0, percent: 0 },
    });
    await subgraph.ask();
    await pause(20); // until the connection rests
    subgraph.state.behave = (_response, _body, request) => {
      subgraph.state.behave = well;
      request.socket.resetAndDestroy();
    };
    expect(await subgraph.ask()).toEqual(answer);
    expect([subgraph.requests(), subgraph.connections()]).toEqual([3, 2]);
  });

  it('F-06: not in the middle of an answer', async () => {
    subgraph = await openSubgraph((response, _body, request) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"data":');
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    });
    await expect(subgraph.ask()).rejects.toMatchObject({ failure: 'reset' });
    expect(subgraph.requests()).toBe(1);
  });
});

describe('F-05: what is no answer', () => {
  it.each([
    ['a page', raw('text/html', '<p>hello')],
    ['half an answer', raw('application/json', '{"data":')],
    ['nothing', ((response) => response.writeHead(204).end()) as Behave],
    ['another type', raw('text/plain', '{"data":{"a":1}}')],
    ['an empty object', raw('application/json', '{}')],
    ['a list', raw('application/json', '[]')],
  ])('%s', async (_what, behave) => {
    subgraph = await openSubgraph(behave);
    await expect(subgraph.ask()).rejects.toMatchObject({
      failure: 'garbage',
      code: 'SUBGRAPH_UNAVAILABLE',
    });
  });

  it.each(['declared', 'sent piece by piece'])('too much, %s', async (how) => {
    subgraph = await openSubgraph(
      (response) => {
        response.setHeader('content-type', 'application/json');
        const text = JSON.stringify({ data: { a: 'x'.repeat(20_000) } });
        if (how === 'declared') return response.end(text);
        response.write(text.slice(0, 5_000));
        response.end(text.slice(5_000));
      },
      { answerBytes: 10_000 },
    );
    await expect(subgraph.ask()).rejects.toMatchObject({ failure: 'too-large' });
  });
});

describe('F-02: a subgraph that hangs', () => {
  it('is waited for so long and no longer, then left alone', async () => {
    subgraph = await openSubgraph(hang, {
      headersMs: 100,
      retry: { times: 0, percent: 0 },
      breaker: { windowMs: 10_000, requests: 5, percent: 50, openMs: 60_000 },
    });
    const all = Array.from({ length: 5 }, (_, n) => subgraph.ask(`{ a${n}: a }`).catch((e) => e));
    for (const error of await Promise.all(all)) expect(error).toMatchObject({ failure: 'timeout' });
    const asked = subgraph.requests();
    await expect(subgraph.ask()).rejects.toMatchObject({ failure: 'open' });
    expect(subgraph.requests()).toBe(asked);
  });

  it('gets so many questions at a time; a few wait, the rest is told at once', async () => {
    subgraph = await openSubgraph(hang, { concurrency: 2, queue: 1, headersMs: 5_000 });
    const abort = new AbortController();
    const { signal } = abort;
    const waiting = [0, 1, 2].map((n) =>
      subgraph.ask(`{ a${n}: a }`, { signal }).catch((error: unknown) => error),
    );
    await expect(subgraph.ask('{ b: a }')).rejects.toMatchObject({ code: 'RETRY_LATER' });
    expect(subgraph.transport.load()).toMatchObject({ underWay: 2, waiting: 1 });
    abort.abort(new TransportError('deadline', 'over'));
    for (const error of await Promise.all(waiting)) {
      expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    }
    expect(subgraph.transport.load()).toMatchObject({ underWay: 0, waiting: 0 });
  });
});

it('a change that was sent is not broken off, whoever leaves', async () => {
  let finished = false;
  subgraph = await openSubgraph((response, body, request) => {
    let closed = false;
    request.socket.on('close', () => (closed = true));
    setTimeout(() => {
      finished = !closed;
      well(response, body, request);
    }, 400);
  });
  const abort = new AbortController();
  const left = subgraph.ask('mutation { a }', { signal: abort.signal }).catch((e: unknown) => e);
  await new Promise((resolve) => setTimeout(resolve, 50));
  abort.abort(new TransportError('left', 'gone'));
  expect(await left).toMatchObject({ failure: 'left' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(finished).toBe(true);
});

it('names such as __proto__ in answers are names', async () => {
  const text = '{"data":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}';
  subgraph = await openSubgraph((response) => {
    setTimeout(() => raw('application/json', text)(response, '', response.req), 30);
  });
  const answers = await Promise.all([subgraph.ask(), subgraph.ask()]);
  expect(answers.map((each) => JSON.stringify(each))).toEqual([text, text]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
