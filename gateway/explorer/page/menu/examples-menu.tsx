import { useGraphiQL } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import type { Example } from '../../examples/example';
import { byAudience } from './by-audience';
import { MenuIcon } from './menu-icon';
import { useOpenExample } from './use-open-example';

/** The menu of examples: one click opens one in the editors. */
export function examplesMenu(examples: readonly Example[]): GraphiQLPlugin {
  const sections = byAudience(examples);

  return { title: 'Examples', icon: MenuIcon, content: Menu };

  function Menu() {
    const open = useOpenExample(examples);
    const written = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);

    return (
      <nav className="explorer-menu" aria-label="Examples">
        <h2>
          示例 <small>Examples</small>
        </h2>
        {sections.map(({ audience, members }) => (
          <section key={audience.en}>
            <h3>
              {audience.zh} <small>{audience.en}</small>
            </h3>
            <ul>
              {members.map((example) => (
                <li key={example.name}>
                  <button
                    type="button"
                    data-example={example.name}
                    disabled={!open}
                    aria-current={written === example.operation}
                    onClick={() => open?.(example)}
                  >
                    <strong>
                      {example.title.zh} <small lang="en">{example.title.en}</small>
                    </strong>
                    <span>{example.about.zh}</span>
                    <span lang="en">{example.about.en}</span>
                    {example.role && <code>{example.role}</code>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    );
  }
}
