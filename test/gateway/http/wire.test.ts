import { connect } from 'node:net';
import { openSmallGateway, type SmallGateway } from '../limits/small-gateway';

let gateway: SmallGateway;
beforeAll(async () => {
  gateway = await openSmallGateway();
});
afterAll(() => gateway.stop());

/** Bytes as they are, and what comes back until the other side ends or a second is over. */
function raw(text: string, ms = 1_000): Promise<string> {
  const { port } = new URL(gateway.url);
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    const timer = setTimeout(() => socket.destroy(), ms);
    socket.on('data', (data) => (said += data.toString('latin1')));
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
    );
  });
}
const lines = (...all: string[]) => `${all.join('\r\n')}\r\n`;

describe('what is no HTTP', () => {
  it.each([
    [
      'B17',
      'a header of 17 KB',
      lines('GET /health/live HTTP/1.1', 'host: x', `x-long: ${'a'.repeat(17_000)}`, ''),
      431,
    ],
    [
      'B17',
      'cookies without end',
      lines(
        'GET /health/live HTTP/1.1',
        'host: x',
        `cookie: ${Array.from({ length: 2_000 }, (_, n) => `c${n}=1`).join('; ')}`,
        '',
      ),
      431,
    ],
    [
      'B18',
      'two lengths at once',
      lines(
        'POST /graphql HTTP/1.1',
        'host: x',
        'content-type: application/json',
        'content-length: 4',
        'transfer-encoding: chunked',
        '',
        '0',
        '',
        '',
      ),
      400,
    ],
    [
      'B18',
      'a header before its colon',
      lines('POST /graphql HTTP/1.1', 'host: x', 'transfer-encoding : chunked', '', '0', '', ''),
      400,
    ],
    [
      'B18',
      'a folded header',
      lines('GET /health/live HTTP/1.1', 'host: x', 'x-a: b', ' c', ''),
      400,
    ],
    [
      'B18',
      'a wrong length',
      lines('GET /health/live HTTP/1.1', 'host: x', 'content-length: -1', ''),
      400,
    ],
    ['B10', 'CONNECT', lines('CONNECT example.com:443 HTTP/1.1', 'host: example.com', ''), 0],
  ])('%s: %s', async (_number, _what, text, status) => {
    const said = await raw(text);
    if (status === 0) expect(said).not.toMatch(/^HTTP\/1\.1 2/);
    else expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect((await gateway.ask('{ name }')).status).toBe(200);
  });

  it('B17: more than a hundred headers', async () => {
    const many = Array.from({ length: 150 }, (_, n) => `x-h${n}: 1`);
    const said = await raw(
      lines('GET /health/live HTTP/1.1', 'host: x', ...many, 'connection: close', ''),
    );
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('B19: pipelined requests are answered in order', async () => {
    const one = lines('GET /health/live HTTP/1.1', 'host: x', '');
    const last = lines('GET /nothing HTTP/1.1', 'host: x', 'connection: close', '');
    const said = await raw(one.repeat(50) + last, 5_000);
    const statuses = [...said.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    expect(statuses).toEqual([...Array<string>(50).fill('200'), '404']);
  });

  it('B23: another host, or a whole address, changes nothing', async () => {
    const said = await raw(
      lines(
        'GET http://evil.example/health/live HTTP/1.1',
        'host: evil.example',
        'connection: close',
        '',
      ),
    );
    expect(said).not.toContain('evil.example');
  });

  it('B22: a client cannot say who it is by headers of ours', async () => {
    const spoofed = {
      'x-internal-token': 'x',
      'x-user-id': '1',
      'x-roles': 'SECRETARIAT',
      'x-tenant-id': '1',
    };
    const { status, headers } = await gateway.ask('{ name }', { headers: spoofed });
    expect(status).toBe(200);
    expect([...headers.keys()].filter((name) => name.startsWith('apollo'))).toEqual([]);
  });
});
