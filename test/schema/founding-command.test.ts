import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { allFacts, documents } from '../../founding/read-facts';
import { readTexts } from '../../founding/read-texts';

const root = resolve(__dirname, '../..');

function compareFounding(...words: string[]) {
  const command = ['--require', 'tsx/cjs', 'cli/compare-founding.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

describe('npm run founding:compare', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'founding-'));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it('confirms every fact of each text that lies beside the checkout, and names the others', () => {
    const present = new Set(readTexts(resolve(root, '../shared/seeds')).map((text) => text.sha256));
    const { status, lines, stderr } = compareFounding();

    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(lines).toHaveLength(documents.length);
    for (const { id, sha256 } of documents) {
      const count = allFacts.filter((fact) => fact.document === id).length;
      const about = lines.find((line) => line.includes(`"${id}"`));
      expect(about).toContain(present.has(sha256) ? `all ${count} facts` : 'was not compared');
    }
  });

  it('succeeds with a sentence for each document where there is none', () => {
    const { status, lines } = compareFounding(directory);
    expect(status).toBe(0);
    expect(lines).toHaveLength(documents.length);
    for (const line of lines) expect(line).toContain('so it was not compared');
  });

  it('fails on a text of which one recorded line is left and the rest is not', () => {
    // The one recorded line that is short enough to be typed here.
    writeFileSync(join(directory, 'a-copy'), documents.find(({ id }) => id === 'article')!.title);
    const { status, lines } = compareFounding(directory);

    expect(status).toBe(1);
    expect(lines).toContain('article.title: its line is line 1 of the text, not 2.');
    expect(lines.at(-1)).toMatch(/^Differences: \d+\. /);
  });
});
