import { createHmac } from 'node:crypto';
import { createTokenReader, createTokenWriter, canonicalHash } from '../../platform/internal-token';
import { createKeyring } from '../../platform/keyring';
import { nobody } from '../../platform/viewer';

const keyring = createKeyring({ secret: 'a secret of this test', pairs: {} });
const operation = { query: '{ a }', variables: { b: [1, { c: null }] } };
const call = { viewer: { ...nobody, subject: 'somebody' }, requestId: 'request-1' };
const now = Date.parse('2026-03-01T09:00:00Z');
const write = createTokenWriter(keyring, 'gateway', 'east');
const read = createTokenReader(keyring, 'east');

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
  return 'accepted';
};

it('carries the viewer, the request and the hash of the operation', () => {
  const claims = read(write(operation, call, now), now);
  expect(claims).toMatchObject({ iss: 'gateway', aud: 'east', rid: 'request-1' });
  expect(claims.viewer.subject).toBe('somebody');
  expect(claims.bh).toBe(canonicalHash(operation));
});

it('hashes the same request to the same value after a journey as JSON', () => {
  const travelled = JSON.parse(JSON.stringify(operation)) as typeof operation;
  expect(canonicalHash(travelled)).toBe(canonicalHash(operation));
  expect(canonicalHash({ ...operation, variables: { b: [1, { c: 0 }] } })).not.toBe(
    canonicalHash(operation),
  );
  expect(canonicalHash({ ...operation, operationName: 'x' })).not.toBe(canonicalHash(operation));
});

it('gives every token a number of its own', () => {
  const ids = [1, 2, 3].map(() => read(write(operation, call, now), now).jti);
  expect(new Set(ids).size).toBe(3);
});

const token = write(operation, call, now);
const [header = '', payload = '', signature = ''] = token.split('.');
const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const otherKeys = createKeyring({ secret: 'another secret', pairs: {} });

it.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['a text without parts', 'abc'],
  ['a missing signature', `${header}.${payload}.`],
  ['a shortened signature', token.slice(0, -2)],
  ['altered claims', `${header}.${encode({ ...claims, iss: 'relay' })}.${signature}`],
  ['no algorithm', `${encode({ alg: 'none', typ: 'internal+jwt', kid: 'derived' })}.${payload}.`],
  [
    'an unknown key id',
    `${encode({ alg: 'HS256', typ: 'internal+jwt', kid: 'x' })}.${payload}.${signature}`,
  ],
  [
    'another type of token',
    `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'derived' })}.${payload}.${signature}`,
  ],
  ['a key of somebody else', createTokenWriter(otherKeys, 'gateway', 'east')(operation, call, now)],
  ['a token for another part', createTokenWriter(keyring, 'gateway', 'west')(operation, call, now)],
])('refuses %s', (_what, given) => {
  expect(refusal(() => read(given, now))).toBe('UNAUTHENTICATED');
});

/** The claims of the token under another header, with a genuine signature. */
function signedAs(change: object): string {
  const kept = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
  const signed = `${encode({ ...kept, ...change })}.${payload}`;
  const [key] = keyring('gateway', 'east');
  return `${signed}.${createHmac('sha256', key!.secret).update(signed).digest('base64url')}`;
}

it.each([
  ['of another type', { typ: 'at+jwt' }],
  ['without a type', { typ: undefined }],
  ['of another algorithm', { alg: 'HS512' }],
  ['without an algorithm', { alg: 'none' }],
])('refuses a token %s that was signed with the right key', (_what, change) => {
  expect(refusal(() => read(signedAs({}), now))).toBe('accepted');
  expect(refusal(() => read(signedAs(change), now))).toBe('UNAUTHENTICATED');
});

it('refuses a token for another part even where two parts were given the same key', () => {
  const same = `one:${Buffer.from('same'.repeat(8)).toString('base64url')}`;
  const shared = createKeyring({
    secret: null,
    pairs: { 'gateway>east': same, 'gateway>west': same },
  });
  const reader = createTokenReader(shared, 'east');
  const tokenFor = (audience: string) =>
    createTokenWriter(shared, 'gateway', audience)(operation, call, now);
  expect(refusal(() => reader(tokenFor('east'), now))).toBe('accepted');
  expect(refusal(() => reader(tokenFor('west'), now))).toBe('UNAUTHENTICATED');
});

it('lives 30 seconds, with 5 of leeway for clocks that differ', () => {
  expect(refusal(() => read(token, now + 34_000))).toBe('accepted');
  expect(refusal(() => read(token, now + 36_000))).toBe('UNAUTHENTICATED');
  expect(refusal(() => read(token, now - 4_000))).toBe('accepted');
  expect(refusal(() => read(token, now - 6_000))).toBe('UNAUTHENTICATED');
});

it('accepts two keys of one pair, so that keys can be exchanged without a pause', () => {
  const [old, fresh] = ['old', 'new'].map(
    (id) => `${id}:${Buffer.from(id.repeat(16)).toString('base64url')}`,
  );
  const before = createKeyring({ secret: null, pairs: { 'gateway>east': `${old}` } });
  const during = createKeyring({ secret: null, pairs: { 'gateway>east': `${fresh},${old}` } });
  const oldToken = createTokenWriter(before, 'gateway', 'east')(operation, call, now);
  expect(createTokenReader(during, 'east')(oldToken, now).iss).toBe('gateway');
  expect(
    refusal(() =>
      createTokenReader(before, 'east')(
        createTokenWriter(during, 'gateway', 'east')(operation, call, now),
        now,
      ),
    ),
  ).toBe('UNAUTHENTICATED');
});
