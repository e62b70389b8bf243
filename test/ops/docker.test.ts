import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Config } from '../../platform/config';
import { databasePassword } from '../../platform/database-password';
import { namesOf } from '../../platform/provision/names-of';
import { developmentPort } from '../../schema/routing-url';
import { subgraphNames } from '../../schema/subgraph-names';
import { subgraphs } from '../../subgraphs';
import { readComposeFile, replaceableValues } from './compose-file';

const root = join(__dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const services = readComposeFile();
const dockerfile = text('Dockerfile').split('\n');
const lines = (word: string) =>
  dockerfile
    .filter((line) => line.startsWith(`${word} `))
    .map((line) => line.slice(word.length + 1));
const imageEnvironment = Object.fromEntries(
  lines('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('='))),
) as Record<string, string>;

const secrets = { ALLIANCE_CURSOR_SECRET: 'a', ALLIANCE_INTERNAL_SECRET: 'b' };
const imageConfig = (more: Record<string, string> = {}) =>
  readConfig({ ...imageEnvironment, ...secrets, ...more }, subgraphNames);
const configOf = (name: string): Config =>
  readConfig({ ...imageEnvironment, ...services[name]!.environment }, subgraphNames);

describe('docker-compose.yml', () => {
  it('has one container for each part of the program, and the database', () => {
    const expected = ['mysql', 'prepare', 'gateway', ...subgraphNames];
    expect(Object.keys(services).sort()).toEqual([...expected].sort());
  });

  it('runs them all from one image, in production', () => {
    for (const name of ['prepare', 'gateway', ...subgraphNames]) {
      expect(services[name]).toMatchObject({ image: 'alliance-graph', build: '.' });
      expect(configOf(name)).toMatchObject({ production: true, developmentIssuer: false });
    }
  });

  it('starts the database version that production has', () => {
    expect(services['mysql']!.image).toBe('mysql:8.4');
  });

  it('publishes the database where ALLIANCE_DATABASE=docker looks for it', () => {
    const { database } = imageConfig({ ALLIANCE_DATABASE: 'docker' });
    const { username, password, host } = new URL((database as { adminUrl: string }).adminUrl);
    const { environment, ports } = services['mysql']!;
    expect(username).toBe('root');
    expect(password).toBe(environment['MYSQL_ROOT_PASSWORD']);
    expect(ports).toEqual([`${host}:3306`]);
  });

  it('prepares the database before anybody uses it, as its only administrator', () => {
    const { entrypoint, environment, depends_on: after } = services['prepare']!;
    expect(entrypoint).toEqual(['node', 'dist/cli/prepare-databases.js']);
    expect(existsSync(join(root, 'cli/prepare-databases.ts'))).toBe(true);
    expect(after).toEqual({ mysql: { condition: 'service_healthy' } });
    const password = services['mysql']!.environment['MYSQL_ROOT_PASSWORD'];
    expect(configOf('prepare').database).toEqual({
      kind: 'administered',
      adminUrl: `mysql://root:${password}@mysql:3306`,
    });
    for (const name of ['gateway', ...subgraphNames]) {
      expect(Object.keys(services[name]!.environment)).not.toContain('MYSQL_URL');
      expect(Object.keys(services[name]!.environment)).not.toContain('ALLIANCE_DATABASE_SECRET');
    }
    expect(environment['ALLIANCE_DATABASE_SECRET']).toBeTruthy();
  });

  describe.each(subgraphNames)('the container of %s', (name) => {
    const { command, depends_on: after, ports } = services[name]!;
    const config = configOf(name);

    it('starts that part on its own port, for other containers and not for the world', () => {
      expect(command).toEqual([name, '--port', String(developmentPort(name))]);
      expect(config.subgraphHost).toBe('0.0.0.0');
      expect(ports).toBeUndefined();
    });

    it('waits until the database is prepared', () => {
      expect(after).toEqual({ prepare: { condition: 'service_completed_successfully' } });
    });

    it('reaches its own schema as the user that runs, and nothing else', () => {
      const { schema, app } = namesOf(config.schemaPrefix, name);
      const { databaseSecret } = configOf('prepare');
      const appUrl = `mysql://${app}:${databasePassword(databaseSecret, app)}@mysql:3306/${schema}`;
      expect(config.database).toEqual({
        kind: 'prepared',
        urls: { [name]: { appUrl, migratorUrl: null } },
      });
    });

    it('has the keys of those it hears and of those it asks, and no others', () => {
      const hears = [
        ...['gateway', 'relay'],
        ...(name === 'reports' ? [] : ['reports']),
        ...(name === 'groups' ? ['identity'] : []), // it keeps the keys of machine clients
      ];
      const asks = name === 'reports' ? subgraphNames.filter((owner) => owner !== name) : [];
      const { follows } = subgraphs[name];
      const expected = [
        ...hears.map((issuer) => `${issuer}>${name}`),
        ...follows.map((owner) => `relay>${owner}`),
        ...asks.map((owner) => `${name}>${owner}`),
      ];
      expect(Object.keys(config.internalKeys).sort()).toEqual(expected.sort());
      expect(config.internalSecret).toBeNull();
    });

    it('knows where those live whom it asks', () => {
      const asks = name === 'reports' ? subgraphNames.filter((owner) => owner !== name) : [];
      const expected = new Set([...subgraphs[name].follows, ...asks]);
      expect(new Set(Object.keys(config.subgraphUrls))).toEqual(expected);
    });
  });

  it('gives both ends of a pair the same key of 32 bytes, and no two pairs the same', () => {
    const keys = new Map<string, Set<string>>();
    for (const name of ['gateway', ...subgraphNames]) {
      for (const [pair, key] of Object.entries(configOf(name).internalKeys)) {
        keys.set(pair, (keys.get(pair) ?? new Set()).add(key));
        expect(Buffer.from(key.split(':')[1]!, 'base64url')).toHaveLength(32);
      }
    }
    const all = [...keys.values()].flatMap((set) => [...set]);
    expect(all).toHaveLength(keys.size);
    expect(new Set(all).size).toBe(all.length);
    const ofGateway = Object.keys(configOf('gateway').internalKeys);
    const expected = [...subgraphNames.map((name) => `gateway>${name}`), 'identity>groups'];
    expect(ofGateway).toEqual(expected);
  });

  it('addresses every subgraph by the name and the port of its container', () => {
    expect(configOf('gateway').subgraphUrls).toEqual(
      Object.fromEntries(
        subgraphNames.map((name) => [name, `http://${name}:${developmentPort(name)}/graphql`]),
      ),
    );
    for (const name of subgraphNames) {
      for (const [owner, url] of Object.entries(configOf(name).subgraphUrls)) {
        expect(url).toBe(configOf('gateway').subgraphUrls[owner]);
      }
    }
  });

  it('opens the gateway to the world once every subgraph is well', () => {
    const { command, ports, depends_on: after } = services['gateway']!;
    const { host, port } = configOf('gateway');
    expect(command).toEqual(['gateway']);
    expect(host).toBe('0.0.0.0');
    expect(ports).toEqual([`${port}:${port}`]);
    expect(after).toEqual(
      Object.fromEntries(subgraphNames.map((name) => [name, { condition: 'service_healthy' }])),
    );
  });

  it.each(['gateway', ...subgraphNames] as const)(
    'asks %s whether it is ready, where it answers, with what the image has',
    (name) => {
      const [kind, program, flag, script] = services[name]!.healthcheck!.test;
      const port = name === 'gateway' ? configOf(name).port : developmentPort(name);
      expect([kind, program, flag]).toEqual(['CMD', 'node', '-e']);
      expect(script).toContain(`fetch('http://127.0.0.1:${port}/health/ready')`);
    },
  );

  it('lets the machine replace every secret by a variable of the same name', () => {
    const values = replaceableValues();
    for (const [setting, variable] of values) expect(variable).toBe(setting);
    const replaced = new Set(values.map(([setting]) => setting));
    for (const name of ['prepare', 'gateway', ...subgraphNames]) {
      const secrets = Object.keys(services[name]!.environment).filter((setting) =>
        /MYSQL_URL$|_KEY_|DATABASE_SECRET$/.test(setting),
      );
      expect(secrets.filter((setting) => !replaced.has(setting))).toEqual([]);
    }
  });
});

describe('the Dockerfile', () => {
  it('runs the built program on a supported Node, and not as root', () => {
    const images = lines('FROM').map((line) => line.split(' ')[0]);
    expect(new Set(images)).toEqual(new Set(['node:24-bookworm-slim']));
    expect(lines('ENTRYPOINT')).toEqual(['["node", "dist/main.js"]']);
    expect(lines('CMD')).toEqual(['["all"]']);
    expect(lines('USER')).toEqual(['node']);
    expect(dockerfile.indexOf('USER node')).toBeLessThan(
      dockerfile.findIndex((line) => line.startsWith('ENTRYPOINT')),
    );
  });

  it('sets nothing that the program does not know', () => {
    expect(imageConfig().production).toBe(true);
    const misspelt = () => imageConfig({ ALLIANCE_DATA_DIRECTORY: '/data' });
    expect(misspelt).toThrow(/is not a setting of this program/);
  });

  it('exposes the ports of all parts', () => {
    const { port } = imageConfig();
    expect(lines('EXPOSE')).toEqual([[port, ...subgraphNames.map(developmentPort)].join(' ')]);
  });

  it('copies what exists, and what is not held back', () => {
    const held = text('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = lines('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    for (const file of copied) expect(existsSync(join(root, file))).toBe(true);
    expect(held.map((line) => line.slice(1)).sort()).toEqual([...copied].sort());
  });

  it('builds with a script of the package', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    expect(text('Dockerfile')).toContain('RUN npm run build');
    expect(scripts['build']).toContain('tsconfig.build.json');
  });
});
