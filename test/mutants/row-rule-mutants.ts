import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isArrayLiteralExpression,
  isCallExpression,
  ScriptTarget,
  type ArrayLiteralExpression,
  type Node,
} from 'typescript';
import type { Mutant } from './mutant';
import { rowRuleFiles } from './row-rule-files';

const root = join(__dirname, '../..');

/**
 * Rules that hide no row from a client: those for everybody, those that rest on a parent's rule, and
 * those of tables that nothing reads in a client's name.
 */
const hidesNothing = new Set(['everybody', 'withTheirParent', 'noClient']);

/** For each rule of each subgraph: the same without it, so that every row is seen by everybody. */
export function rowRuleMutants(): Mutant[] {
  return rowRuleFiles().flatMap(({ subgraph, file }) => {
    const source = createSourceFile(
      file,
      readFileSync(join(root, file), 'utf8'),
      ScriptTarget.ES2023,
      true,
    );
    return rulesIn(source).flatMap((rule) => {
      const [entity, given] = rule.elements.map((each) => each.getText());
      if (!entity || !given || hidesNothing.has(given)) return [];
      return {
        name: `rows of ${subgraph}: ${entity}`,
        file,
        find: rule.getText(),
        replace: `[${entity}, () => null]`,
        tests: [`test/subgraphs/${subgraph}/access`, 'test/access/rows/', 'test/access/rows.test'],
      };
    });
  });
}

function rulesIn(node: Node): ArrayLiteralExpression[] {
  const below: ArrayLiteralExpression[] = [];
  forEachChild(node, (child) => void below.push(...rulesIn(child)));
  if (!isCallExpression(node) || node.expression.getText() !== 'rowRules') return below;
  return [...node.arguments.filter(isArrayLiteralExpression), ...below];
}
