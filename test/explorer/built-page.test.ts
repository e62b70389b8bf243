import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPage } from '../../gateway/explorer/bundle/built-page';
import { copyData } from '../../ops/copy-data';

let target: string;
beforeAll(() => {
  target = mkdtempSync(join(tmpdir(), 'alliance-graph-built-'));
});
afterAll(() => rmSync(target, { recursive: true, force: true }));

it('comes with what is built, so that no tool and no source of it is needed there', async () => {
  const kept = join(target, 'gateway/explorer/built');
  expect(builtPage(kept)).toBeNull();
  await copyData(target);
  const page = builtPage(kept)!;
  for (const file of ['page.js', 'page.css', 'icon.svg', 'graphql.worker.js']) {
    expect(existsSync(join(page.directory, file))).toBe(true);
  }
  expect(existsSync(join(target, 'schema/api.graphql'))).toBe(true);

  await copyData(target); // a second build leaves one page, too
  expect(builtPage(kept)).toEqual(page);
});
