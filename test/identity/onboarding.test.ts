import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runProgram, type Program } from '../ops/run-program';
import { readGuide } from './read-guide';

const root = join(__dirname, '../..');
const guide = readGuide(readFileSync(join(root, 'docs/onboarding.md'), 'utf8'));
const keyShape = /al_live_[0-9a-z]{16}_[\w-]{43}/;

describe('the guide for partners', () => {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
  const settings = { ALLIANCE_DATA_DIR: directory, PORT: '0', ADMIN_PORT: '0' };
  let program: Program;
  let url: string;
  beforeAll(async () => {
    program = runProgram(['all'], settings);
    url = await program.ready();
  }, 120_000);
  afterAll(async () => {
    await program.stop();
    rmSync(directory, { recursive: true });
  });

  /** In a shell, as a newcomer would; only the port is another. */
  async function type(command: string, KEY: string): Promise<string> {
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, ...settings, KEY };
    const line = command.replaceAll('http://localhost:4000', url);
    const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: root, env });
    return stdout;
  }

  it('leads from the first start to the answers that it prints', async () => {
    const [start, ...steps] = guide;
    expect(start!.command).toBe('npm start'); // done above, without installing
    let printed = '';
    let key = '';
    for (const { command, answer } of steps) {
      if (command === 'KEY=al_live_…') {
        key = keyShape.exec(printed)![0];
        continue;
      }
      printed = await type(command, key);
      if (answer !== undefined) expect(JSON.parse(printed)).toEqual(answer);
    }
    expect(guide.filter(({ answer }) => answer !== undefined)).toHaveLength(4);
    expect(printed).toMatch(/PARTNER_HOSPITAL[^]*active[^]*last used[^]*ANALYST[^]*active/);
  }, 120_000);

  it('leaves no key in what the program prints', async () => {
    const printed = await type(`npm run --silent client -- add --role ANALYST`, '');
    const key = keyShape.exec(printed)![0];
    const tryIt = printed.split('\n').find((line) => line.startsWith('curl'))!;
    const answer = await type(tryIt.replace(/http:\/\/localhost:\d+/, 'http://localhost:4000'), '');
    expect(JSON.parse(answer)).toMatchObject({ data: { viewer: { kind: 'SERVICE' } } });
    await type(
      tryIt.replace(key, `${key.slice(0, -1)}!`).replace(/http:\/\/localhost:\d+/, url),
      '',
    );
    expect(program.output()).toContain('is ready');
    expect(program.output()).not.toContain(key.slice(-43, -1));
  });
});
