import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { obtainPage } from '../gateway/explorer/bundle/obtain-page';

const root = dirname(__dirname);

/** Folders whose files the program reads while it runs. */
const folders = ['schema', 'examples', 'founding', 'subgraphs'];
const kinds = new Set(['.graphql', '.json']);

/** The compiler leaves out what is no program: contracts, examples, facts, and the explorer's page. */
export async function copyData(target: string): Promise<void> {
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const file of readdirSync(join(root, folder), { recursive: true }) as string[]) {
      if (!kinds.has(extname(file))) continue;
      cpSync(join(root, folder, file), join(target, folder, file));
    }
  }
  const pages = join(target, 'gateway/explorer/built');
  rmSync(pages, { recursive: true, force: true }); // of an earlier build
  await obtainPage(pages);
}

if (require.main === module) {
  copyData(join(root, 'dist')).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
