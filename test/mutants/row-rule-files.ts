import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '../../schema/subgraph-names';

const root = join(__dirname, '../..');

/** Every file that says who sees which rows, by the subgraph to which it belongs. */
export function rowRuleFiles(): { readonly subgraph: string; readonly file: string }[] {
  return subgraphNames.flatMap((subgraph) =>
    readdirSync(join(root, 'subgraphs', subgraph), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => ({ subgraph, file: join('subgraphs', subgraph, path) }))
      .filter(({ file }) => /\browRules\(/.test(readFileSync(join(root, file), 'utf8'))),
  );
}
