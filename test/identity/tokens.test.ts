import { createHmac } from 'node:crypto';
import { createRemoteKeys } from '../../gateway/security/remote-keys';
import { createLog } from '../../platform/log';
import { fakeClock } from './fake-clock';
import { openDoor } from './open-door';
import { openIssuer, type OpenIssuer } from './open-issuer';
import { refusalOf } from './refusal-of';

let issuer: OpenIssuer;
beforeAll(async () => {
  issuer = await openIssuer();
});
afterAll(() => issuer.stop());

let asked = 0;

/** A door that counts how often a signature is looked at. */
function open() {
  const clock = fakeClock();
  const find = createRemoteKeys({
    url: issuer.jwksUrl,
    log: createLog('silent'),
    clock: clock.now,
  });
  const keys: typeof find = (header, token) => {
    asked += 1;
    return find(header, token);
  };
  const claims = { rolesClaim: 'roles', tenantsClaim: 'tenants', tokenType: 'at+jwt' };
  const trusted = [{ issuer: issuer.issuer, audience: 'the-graph', keys, ...claims }];
  return { ...openDoor({ trusted, clock }), ...clock };
}

const encode = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const withHeader = (token: string, header: object, signature?: string) => {
  const [, payload = '', given = ''] = token.split('.');
  return `${encode(header)}.${payload}.${signature ?? given}`;
};

it('takes a token for what its issuer says: who, which roles, for whom', async () => {
  const { enter, now } = open();
  expect(await enter(issuer.sign(now(), { client_id: 'an-app', reason: 'a look' }))).toEqual({
    kind: 'user',
    subject: 'somebody',
    clientId: 'an-app',
    roles: ['READER'],
    scopes: ['east:book:read', 'east:note:read'],
    reason: 'a look',
    tenants: { place: ['here'] },
  });
  const machine = issuer.sign(now(), { sub: 'a-machine', client_id: 'a-machine' });
  expect((await enter(machine)).kind).toBe('service');
});

it('lets a token ask for less than its roles allow, and never for more', async () => {
  const { enter, now } = open();
  const scopes = async (scope: string) => (await enter(issuer.sign(now(), { scope }))).scopes;
  expect(await scopes('openid east:note:read east:everything:read')).toEqual(['east:note:read']);
  expect(await scopes('east:everything:read')).toEqual([]);
  expect(await scopes('openid profile')).toEqual(['east:book:read', 'east:note:read']);
});

it('takes claims of another shape for nothing', async () => {
  const { enter, now } = open();
  const odd = issuer.sign(now(), { roles: 'READER', tenants: ['here'], client_id: 7 });
  expect(await enter(odd)).toMatchObject({ roles: [], scopes: [], tenants: {}, clientId: null });
});

it('D02: refuses a token without an algorithm or without its signature', async () => {
  const { enter, now } = open();
  const token = issuer.sign(now());
  const [header = '', payload = ''] = token.split('.');
  const bad = [
    ...['none', 'None', 'nOnE'].flatMap((alg) => [
      withHeader(token, { alg, typ: 'at+jwt', kid: 'first' }, ''),
      withHeader(token, { alg, typ: 'at+jwt', kid: 'first' }),
    ]),
    `${header}.${payload}.`,
    `${header}.${payload}`,
    `${header}.${payload}.${'A'.repeat(342)}`,
    `${header}.${encode({ iss: issuer.issuer, aud: 'the-graph', sub: 'me' })}.${token.split('.')[2]}`,
  ];
  for (const each of bad) expect(await refusalOf(enter(each))).toBe('UNAUTHENTICATED');
  expect(await refusalOf(enter(token))).toBe('accepted');
});

it('D03: refuses a token that is signed with the public key', async () => {
  const { enter, now } = open();
  const [, payload = ''] = issuer.sign(now()).split('.');
  for (const secret of [JSON.stringify(issuer.publicKey()), issuer.publicKey().n!]) {
    const signed = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })}.${payload}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64url');
    expect(await refusalOf(enter(`${signed}.${signature}`))).toBe('UNAUTHENTICATED');
  }
});

it.each([
  ['another issuer', { iss: 'https://elsewhere.example' }],
  ['no issuer', { iss: undefined }],
  ['another audience', { aud: 'elsewhere' }],
  ['several audiences', { aud: ['the-graph', 'elsewhere'] }],
  ['no audience', { aud: undefined }],
  ['no subject', { sub: undefined }],
  ['no end', { exp: undefined }],
  ['no beginning', { iat: undefined }],
])('D05: refuses a token with %s', async (_what, claims) => {
  const { enter, now } = open();
  expect(await refusalOf(enter(issuer.sign(now(), claims)))).toBe('UNAUTHENTICATED');
});

it('D05: takes one audience in a list for one audience, and an identity token for no access token', async () => {
  const { enter, now } = open();
  const listed = issuer.sign(now(), { aud: ['the-graph'] });
  expect(await refusalOf(enter(listed))).toBe('accepted');
  const idToken = issuer.sign(now(), {}, { typ: 'JWT' });
  expect(await refusalOf(enter(idToken))).toBe('UNAUTHENTICATED');
});

it('knows the hour to five seconds', async () => {
  const { enter, now } = open();
  const seconds = now() / 1000;
  const at = (claims: object) => enter(issuer.sign(now(), { ...claims }));
  expect(await refusalOf(at({ exp: seconds - 3 }))).toBe('accepted');
  expect(await refusalOf(at({ exp: seconds - 6 }))).toBe('UNAUTHENTICATED');
  expect(await refusalOf(at({ iat: seconds + 4 }))).toBe('accepted');
  expect(await refusalOf(at({ iat: seconds + 7 }))).toBe('UNAUTHENTICATED');
  expect(await refusalOf(at({ nbf: seconds + 7 }))).toBe('UNAUTHENTICATED');
});

it('D16: believes a token that it knows no longer than half a minute, nor beyond its end', async () => {
  const door = open();
  asked = 0;
  const token = issuer.sign(door.now(), { exp: door.now() / 1000 + 40 });
  await door.enter(token);
  await door.enter(token);
  expect(asked).toBe(1);
  door.wait(31);
  await door.enter(token);
  expect(asked).toBe(2);
  door.wait(15); // 46 s after it was made: past its end and the leeway
  expect(await refusalOf(door.enter(token))).toBe('UNAUTHENTICATED');
});
