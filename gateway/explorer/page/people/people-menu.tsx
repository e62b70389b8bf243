import type { GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import type { ExplorerRole } from '../../access/explorer-role';
import type { People, Wish } from './create-people';
import { PeopleIcon } from './people-icon';
import { ReasonField } from './reason-field';
import { RoleOption } from './role-option';
import { TenantField } from './tenant-field';
import { useAsker } from './use-asker';

/** The pane in which somebody chooses who asks. */
export function peopleMenu(people: People): GraphiQLPlugin {
  return { title: 'Who asks', icon: PeopleIcon, content: Menu };

  function Menu() {
    const asker = useAsker();
    const [problem, setProblem] = useState<string | null>(null);
    const [wanted, setWanted] = useState<string | null>(null); // until its token is there
    const chosen = wanted ?? asker?.role.name ?? null;

    function wish(change: Wish) {
      setProblem(null);
      setWanted(change.role.name);
      people
        .askAs(change)
        .catch((error: Error) => setProblem(error.message))
        .finally(() => setWanted(null));
    }

    return (
      <section className="explorer-menu explorer-people" aria-label="Who asks">
        <h2>
          身份 <small>Who asks</small>
        </h2>
        <p>
          仅用于开发：选择身份后，令牌只留在本页内存中。
          <span lang="en">For development: the token stays in this page and nowhere else.</span>
        </p>
        {problem && <p role="alert">{problem}</p>}
        <div role="radiogroup" aria-label="Role">
          <RoleOption
            title={{ zh: '公众', en: 'The public' }}
            checked={chosen === null}
            onChoose={clear}
          />
          {people.roles.map((role) => (
            <RoleOption
              key={role.name}
              name={role.name}
              title={role.title}
              checked={chosen === role.name}
              onChoose={() => wish({ role })}
            >
              {isAsking(role) &&
                role.tenants.map((kind) => (
                  <TenantField
                    key={kind}
                    people={people}
                    kind={kind}
                    value={asker?.tenants[kind]}
                    onChoose={(id) => wish({ role, tenants: { ...ids(), [kind]: id } })}
                  />
                ))}
              {isAsking(role) && role.reasonedPolicies.length > 0 && (
                <ReasonField
                  value={asker?.reason ?? ''}
                  onState={(reason) => wish({ role, tenants: ids(), reason })}
                />
              )}
            </RoleOption>
          ))}
        </div>
      </section>
    );

    /** Only then is it known for whom. */
    function isAsking({ name }: ExplorerRole) {
      return asker?.role.name === name;
    }

    function clear() {
      setProblem(null);
      setWanted(null);
      people.askAsPublic();
    }

    function ids(): Record<string, string> {
      const chosen = Object.entries(asker?.tenants ?? {});
      return Object.fromEntries(chosen.map(([kind, { id }]) => [kind, id]));
    }
  }
}
