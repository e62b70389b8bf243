import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { useMemo } from 'react';
import { Answered } from './answer/answered';
import type { Content } from './content';
import { createFetcher } from './create-fetcher';
import { EditorTheme } from './editor-theme';
import { examplesMenu } from './menu/examples-menu';
import { shown } from './menu/shown';

/** GraphiQL with our examples, on the schema that came with the page: nothing is introspected. */
export function Explorer({ content }: { readonly content: Content }) {
  const { title, endpoint, sdl, examples } = content;
  const schema = useMemo(() => buildSchema(sdl, { assumeValid: true }), [sdl]);
  const fetcher = useMemo(() => createFetcher(endpoint), [endpoint]);
  const menu = useMemo(() => examplesMenu(examples), [examples]);
  const [first] = examples;

  return (
    // No history: it would keep the headers, and with them access tokens, in the browser.
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      plugins={[menu]}
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
        <Answered />
      </GraphiQL.Footer>
      <EditorTheme />
    </GraphiQL>
  );
}
