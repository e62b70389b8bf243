import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { useMemo } from 'react';
import { Answered } from './answer/answered';
import type { Content } from './content';
import { createFetcher } from './create-fetcher';
import { EditorTheme } from './editor-theme';
import { examplesMenu } from './menu/examples-menu';
import { shown } from './menu/shown';
import { createPeople } from './people/create-people';
import { peopleMenu } from './people/people-menu';
import { createJudge } from './refusal/create-judge';
import { Notice } from './refusal/notice';

/** GraphiQL with our examples, on the schema that came with the page: nothing is introspected. */
export function Explorer({ content }: { readonly content: Content }) {
  const { title, endpoint, sdl, examples, guards, roles, tokens } = content;
  const schema = useMemo(() => buildSchema(sdl, { assumeValid: true }), [sdl]);
  const fetcher = useMemo(() => createFetcher(endpoint), [endpoint]);
  const menu = useMemo(() => examplesMenu(examples), [examples]);
  const judge = useMemo(() => createJudge(schema, guards, roles), [schema, guards, roles]);
  const people = useMemo(() => tokens && createPeople(content, tokens), [content, tokens]) || null;
  const whoAsks = useMemo(() => people && peopleMenu(people), [people]);
  const [first] = examples;

  return (
    // No history: it would keep the headers, and with them access tokens, in the browser.
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      plugins={whoAsks ? [menu, whoAsks] : [menu]}
      visiblePlugin={menu}
      defaultEditorToolsVisibility="variables"
      defaultTabs={first && [{ query: first.operation, variables: shown(first.variables) }]}
      defaultQuery=""
      showPersistHeadersSettings={false}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <span className="explorer-title">{title}</span>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <Notice judge={judge} examples={examples} people={people} />
        <Answered people={whoAsks} />
      </GraphiQL.Footer>
      <EditorTheme />
    </GraphiQL>
  );
}
