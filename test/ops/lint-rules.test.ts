import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const path = 'import-x/no-restricted-paths';
const packages = '@typescript-eslint/no-restricted-imports';
const value = (from: string) => `import { thing } from '${from}';\nexport const other = thing;\n`;

const longText = (lines: number) => 'export {};\n'.repeat(lines);
const title = (text: string) => text.split('\n', 1)[0];

/** Where a wrong text lies, what it is, and the rule that must refuse it. */
const wrong: readonly (readonly [place: string, text: string, rule: string])[] = [
  ['platform/a.ts', value('../gateway/context'), path],
  ['platform/a.ts', value('../subgraphs/index'), path],
  ['platform/a.ts', value('../schema/sdl'), path],
  ['platform/a.ts', value('../founding/cite'), path],
  ['platform/a.ts', value('../app'), path],
  ['platform/a.ts', value('../test/support/graph'), path],
  ['schema/a.ts', value('../platform/errors'), path],
  ['schema/a.ts', value('../subgraphs/index'), path],
  ['founding/a.ts', value('../platform/errors'), path],
  ['gateway/a.ts', value('../subgraphs/index'), path],
  ['gateway/a.ts', value('../schema/sdl'), path],
  ['gateway/a.ts', value('../app'), path],
  ['gateway/http/a.ts', value('../../schema/routing-url'), path],
  ['gateway/engine/a.ts', value('../http/listen'), path],
  ['gateway/engine/shape/a.ts', value('../../security/bearer'), path],
  ['gateway/engine/plan/a.ts', value('../compile/compile-plan'), path],
  ['gateway/engine/plan/a.ts', value('../execute/run-plan'), path],
  ['gateway/engine/compile/a.ts', value('../execute/run-plan'), path],
  ['gateway/engine/execute/a.ts', value('../shape/compile-shape'), path],
  ['gateway/engine/shape/a.ts', value('../compile/compile-plan'), path],
  ['subgraphs/doctors/a.ts', value('../groups'), path],
  ['subgraphs/groups/deep/er/a.ts', value('../../../hospitals/context'), path],
  ['subgraphs/hospitals/a.ts', value('../../gateway/context'), path],
  ['subgraphs/training/a.ts', value('../../app'), path],
  ['subgraphs/reports/a.ts', value('../../schema/compose'), path],
  ['subgraphs/groups/register/resolvers/a.ts', value('../repository'), path],
  ['subgraphs/groups/register/resolvers/a.ts', value('typeorm'), packages],
  ['subgraphs/groups/register/commands/a.ts', value('graphql'), packages],
  ['subgraphs/groups/register/commands/a.ts', value('../../resolver-types.generated'), packages],
  ['subgraphs/groups/register/domain/a.ts', value('typeorm'), packages],
  ['subgraphs/groups/register/domain/a.ts', value('node:crypto'), packages],
  ['subgraphs/groups/register/domain/a.ts', value('../loaders'), packages],
  ['subgraphs/groups/register/entities/a.ts', value('mysql2'), packages],
  ['subgraphs/groups/register/entities/a.ts', value('../loaders'), packages],
  ['subgraphs/groups/migrations/a.ts', value('typeorm'), packages],
  ['subgraphs/groups/migrations/a.ts', value('../register'), packages],
  ['main.ts', value('./gateway/gateway'), path],
  ['main.ts', value('./subgraphs'), path],
  ['platform/errors.ts', value('./internal-token'), 'import-x/no-cycle'],
  ['platform/a.ts', value('./nowhere'), 'import-x/no-unresolved'],
  ['platform/a.ts', 'export default 1;\n', 'import-x/no-default-export'],
  ['test/a.test.ts', 'export default 1;\n', 'import-x/no-default-export'],
  ['platform/a.ts', 'export const a = process.env.PORT;\n', 'no-restricted-syntax'],
  ['gateway/a.ts', "export const a = process['env'];\n", 'no-restricted-syntax'],
  ['subgraphs/groups/a.ts', value('node:process'), 'no-restricted-syntax'],
  ['platform/a.ts', 'export const a: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  ['platform/a.ts', longText(301), 'max-lines'],
];

/** The same rules let these pass: a rule that refuses everything would pass the table above. */
const right: readonly (readonly [place: string, text: string])[] = [
  ['platform/a.ts', value('./errors')],
  ['gateway/a.ts', value('../platform/errors')],
  ['gateway/engine/execute/a.ts', value('../compile/compile-plan')],
  ['gateway/engine/compile/a.ts', value('../plan/planner')],
  ['subgraphs/doctors/a.ts', value('../../schema/sdl')],
  ['subgraphs/doctors/a.ts', value('../../platform/errors')],
  ['subgraphs/groups/founding/a.ts', value('../../../founding/cite')],
  ['subgraphs/groups/register/entities/a.ts', value('../../../../platform/columns')],
  ['subgraphs/groups/migrations/a.ts', "export type { QueryRunner } from 'typeorm';\n"],
  ['app.ts', value('./subgraphs')],
  ['composition/a.ts', value('../subgraphs')],
  ['main.ts', 'export const a = process.env;\n'],
  ['platform/a.ts', longText(300)],
];

describe('the static checks', () => {
  const texts = [...wrong, ...right].map(([place, text]) => ({ place, text }));
  const output = execFileSync('node', ['--import', 'tsx', join(__dirname, 'lint-texts.ts')], {
    cwd: root,
    input: JSON.stringify(texts),
  });
  const found = JSON.parse(String(output)) as string[][];

  it.each(wrong.map(([place, text, rule], index) => [place, title(text), rule, index] as const))(
    'refuse in %s: %s (%s)',
    (_place, _title, rule, index) => {
      expect(found[index]!.map((message) => message.split(': ')[0])).toContain(rule);
    },
  );

  it.each(right.map(([place, text], index) => [place, title(text), index] as const))(
    'accept in %s: %s',
    (_place, _title, index) => {
      expect(found[wrong.length + index]).toEqual([]);
    },
  );
});
