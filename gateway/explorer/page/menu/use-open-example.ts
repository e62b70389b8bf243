import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from '../../examples/example';
import { shown } from './shown';

const isNarrow = () => window.matchMedia('(max-width: 760px)').matches;

/** Puts an example into the editors; null as long as there are none. */
export function useOpenExample(examples: readonly Example[]): ((example: Example) => void) | null {
  const { addTab, setVisiblePlugin } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  if (!queryEditor || !variableEditor) return null;

  return (example) => {
    // What somebody wrote stays in its tab; an example as we gave it may go.
    const written = queryEditor.getValue();
    const isOurs = written === '' || examples.some(({ operation }) => operation === written);
    if (!isOurs) addTab();
    queryEditor.setValue(example.operation);
    variableEditor.setValue(shown(example.variables));
    responseEditor?.setValue('');
    if (isNarrow())
      setVisiblePlugin(null); // the menu covers the editors there
    else queryEditor.focus();
  };
}
