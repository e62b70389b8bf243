import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { settleConditions } from './settle-conditions';

export interface NormalisedOperation {
  /** Equal for operations that differ in white space, comments, name or unused fragments only. */
  readonly key: string;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The one operation that is meant, with the fragments it uses; null when it is not clear which. */
export function normaliseOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): NormalisedOperation | null {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const meant = operationName
    ? operations.filter(({ name }) => name?.value === operationName)
    : operations;
  const [chosen] = meant;
  if (!chosen || meant.length > 1) return null;
  const operation = settleConditions(chosen);

  const all = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      all.set(definition.name.value, settleConditions(definition));
    }
  }

  const fragments = new Map<string, FragmentDefinitionNode>();
  function gather(node: OperationDefinitionNode | FragmentDefinitionNode): void {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = all.get(value);
        if (!fragment || fragments.has(value)) return;
        fragments.set(value, fragment);
        gather(fragment);
      },
    });
  }
  gather(operation);

  const key = [{ ...operation, name: undefined }, ...fragments.values()].map(print).join('\n');
  return { key, operation, fragments };
}
