import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../platform/config';

const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-config-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const read = (environment: Record<string, string>) =>
  readConfig({ ALLIANCE_DATA_DIR: directory, ...environment }, ['east', 'west']);

it('needs nothing to be said in development', () => {
  const { port, adminPort, host, database, production } = read({});
  expect({ port, adminPort, host, database, production }).toEqual({
    port: 4000,
    adminPort: 4001,
    host: '127.0.0.1',
    database: { kind: 'private' },
    production: false,
  });
});

it('keeps the secrets that it made', () => {
  expect(read({}).cursorSecret).toBe(read({}).cursorSecret);
  expect(read({}).cursorSecret).not.toBe(read({}).databaseSecret);
});

it('names every problem at once, misspelt settings too', () => {
  const start = () =>
    read({ NODE_ENV: 'production', PORT: 'many', ALLIANCE_DATABASE: 'oracle', ALLIANCE_HOTS: 'x' });
  for (const problem of [
    'PORT is "many"',
    'ALLIANCE_DATABASE is "oracle"',
    'ALLIANCE_HOTS is not a setting',
    'ALLIANCE_CURSOR_SECRET is missing',
    'ALLIANCE_INTERNAL_SECRET is missing',
  ]) {
    expect(start).toThrow(problem);
  }
});

it('prefers an administered database to prepared schemas, and those to a private one', () => {
  const prepared = { ALLIANCE_EAST_MYSQL_URL: 'mysql://a@b/c' };
  expect(read({ ...prepared, MYSQL_URL: 'mysql://root@b' }).database.kind).toBe('administered');
  expect(read(prepared).database).toEqual({
    kind: 'prepared',
    urls: { east: { appUrl: 'mysql://a@b/c', migratorUrl: null } },
  });
});

it('asks for no secret that covers all pairs where each pair has its key', () => {
  const { internalSecret, internalKeys } = read({ ALLIANCE_INTERNAL_KEY_GATEWAY_EAST: 'k1:abc' });
  expect(internalSecret).toBeNull();
  expect(internalKeys).toEqual({ 'gateway>east': 'k1:abc' });
});

const provider = {
  ALLIANCE_OIDC_ISSUER: 'https://id.example',
  ALLIANCE_OIDC_AUDIENCE: 'us',
  ALLIANCE_OIDC_JWKS_URL: 'https://id.example/keys',
};

it('believes no provider of identities unless one is named, and then its usual names', () => {
  expect(read({}).oidc).toBeNull();
  expect(read(provider).oidc).toEqual({
    issuer: 'https://id.example',
    audience: 'us',
    jwksUrl: 'https://id.example/keys',
    tokenType: 'at+jwt',
    rolesClaim: 'roles',
    tenantsClaim: 'tenants',
  });
});

it('takes no half of a provider, and its keys over nothing that could be changed on the way', () => {
  expect(() => read({ ALLIANCE_OIDC_ISSUER: 'https://id.example' })).toThrow(
    /ALLIANCE_OIDC_AUDIENCE is missing\s+ALLIANCE_OIDC_JWKS_URL is missing/,
  );
  const plain = { ...provider, ALLIANCE_OIDC_JWKS_URL: 'http://id.example/keys' };
  const production = {
    NODE_ENV: 'production',
    ALLIANCE_CURSOR_SECRET: 'a',
    ALLIANCE_INTERNAL_SECRET: 'b',
    ALLIANCE_DATABASE_SECRET: 'c',
  };
  expect(read(plain).oidc!.jwksUrl).toBe('http://id.example/keys');
  expect(() => read({ ...plain, ...production })).toThrow('JWKS_URL must be an https address');
  const local = { ...production, ...provider, ALLIANCE_OIDC_JWKS_URL: 'http://127.0.0.1:1/keys' };
  expect(read(local).oidc!.jwksUrl).toBe('http://127.0.0.1:1/keys');
  expect(() => read({ ...provider, ALLIANCE_OIDC_JWKS_URL: 'file:///keys' })).toThrow('https');
});

it('knows the keys of the part that asks who somebody is', () => {
  const { internalKeys } = read({ ALLIANCE_INTERNAL_KEY_IDENTITY_EAST: 'k1:abc' });
  expect(internalKeys).toEqual({ 'identity>east': 'k1:abc' });
});
