import type { People } from '../people/create-people';
import { useAsker } from '../people/use-asker';
import type { AccessProblem } from './access-problem';
import { AskAs } from './ask-as';
import type { Judge } from './create-judge';
import { Listed } from './listed';

interface RefusalProps {
  readonly problem: AccessProblem;
  readonly judge: Judge;
  readonly people: People | null;
}

/** Why an operation was refused: what is out of reach, what is missing, who has it. */
export function Refusal({ problem, judge, people }: RefusalProps) {
  const asker = useAsker();
  // To the public the server says nothing but "sign in": what it would need is read off the schema.
  const isPlain = problem.fields.length === 0;
  const missing = isPlain ? judge.missing(problem.query, asker?.role ?? null) : problem;
  if (missing.fields.length === 0) {
    return (
      <aside className="explorer-notice" aria-label="Refusal">
        <p>
          访问令牌已失效：请重新选择身份。
          <span lang="en">The access token is not good (any more): choose who asks again.</span>
        </p>
      </aside>
    );
  }
  const { zh, en } = asker?.role.title ?? { zh: '公众', en: 'the public' };
  const candidates = judge.rolesFor(problem.query);

  return (
    <aside className="explorer-notice" aria-label="Refusal">
      <p>
        <b>{zh}不能看到其中的全部内容，所以没有执行。</b>{' '}
        <span lang="en">
          As {en.toLowerCase()}, not all of this may be seen, so nothing was executed.
        </span>
      </p>
      <dl>
        <Listed title={{ zh: '缺少的权限', en: 'Missing scope' }} names={missing.scopes} />
        <Listed title={{ zh: '需满足其一', en: 'One policy of' }} names={missing.policies} />
        <dt>
          谁可以 <small lang="en">Who may</small>
        </dt>
        <dd>
          {candidates.length === 0 && '没有任何单一身份 No single role'}
          {candidates.map(({ role, needsReason }) =>
            people && !needsReason ? (
              <AskAs key={role.name} people={people} wish={{ role }} />
            ) : (
              <span key={role.name}>
                {role.title.zh} {role.title.en}
                {needsReason && '（须写明理由 with a stated reason）'}
              </span>
            ),
          )}
        </dd>
        <Listed title={{ zh: '看不到的字段', en: 'Out of reach' }} names={missing.fields} />
      </dl>
    </aside>
  );
}
