import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeMessages } from '../../gateway/messages/code-messages';
import { subgraphs } from '../../subgraphs';

const root = join(__dirname, '../..');
const given = /(?:refused|badInput)\(\s*'([A-Z0-9_]+)'|\breason: '([A-Z0-9_]+)'/g;
const coded = /\bcode: '([A-Z0-9_]+)'|publicError\(\s*'([A-Z0-9_]+)'/g;

/** Where each name of the pattern stands in the sources of the folders. */
function namesIn(folders: readonly string[], pattern: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const text = readFileSync(join(root, folder, file), 'utf8');
      for (const [, one, other] of text.matchAll(pattern)) {
        found.set((one ?? other)!, `${folder}/${file}`);
      }
    }
  }
  return found;
}

it('has words in both languages for every reason that any rule gives', () => {
  const known = new Set(Object.values(subgraphs).flatMap(({ reasons }) => Object.keys(reasons)));
  const used = namesIn(['platform', 'subgraphs'], given);
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter(([name]) => !known.has(name))).toEqual([]);
});

it('has words for every code', () => {
  const used = namesIn(['platform', 'gateway/http', 'gateway/engine', 'gateway/security'], coded);
  expect(used.size).toBeGreaterThan(5);
  expect([...used.keys()].filter((name) => !codeMessages[name])).toEqual([]);
});

it('says each in Chinese and in English, with the same values', () => {
  const all = Object.values(subgraphs).flatMap(({ reasons }) => Object.entries(reasons));
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [name, { en, zh }] of all) {
    expect([name, /\p{Script=Han}/u.test(zh), /\p{Script=Han}/u.test(en)]).toEqual([
      name,
      true,
      false,
    ]);
    expect([name, values(zh)]).toEqual([name, values(en)]);
  }
});

it('gives one name one meaning in all subgraphs', () => {
  const meanings = new Map<string, Set<string>>();
  for (const { reasons } of Object.values(subgraphs)) {
    for (const [name, { zh }] of Object.entries(reasons)) {
      meanings.set(name, (meanings.get(name) ?? new Set()).add(zh));
    }
  }
  expect([...meanings].filter(([, texts]) => texts.size > 1).map(([name]) => name)).toEqual([]);
});
