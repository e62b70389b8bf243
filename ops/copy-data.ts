import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

const root = dirname(__dirname);

/** Folders whose files the program reads while it runs. */
const folders = ['schema', 'examples', 'founding', 'subgraphs'];
const kinds = new Set(['.graphql', '.json']);

/** The compiler leaves out what is no program: contracts, examples and facts. */
export function copyData(target: string): void {
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const file of readdirSync(join(root, folder), { recursive: true }) as string[]) {
      if (!kinds.has(extname(file))) continue;
      cpSync(join(root, folder, file), join(target, folder, file));
    }
  }
}

if (require.main === module) copyData(join(root, 'dist'));
