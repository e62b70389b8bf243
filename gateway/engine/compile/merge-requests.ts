import { Kind, type NameNode, type OperationDefinitionNode, print, visit } from 'graphql';
import { stripIgnoredCharacters } from 'graphql';
import type { Step } from './step';

/** One request that asks what several steps ask. */
export interface MergedRequest {
  readonly query: string;
  /** For each step, in order: where its representations go and where its entities come from. */
  readonly names: readonly { readonly variable: string; readonly alias: string }[];
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

/** Each part gets its own alias and its own representations; the client's variables stay common. */
export function mergeRequests(steps: readonly Step[]): MergedRequest {
  const names = steps.map(({ id }) => ({ variable: `representations_${id}`, alias: `e${id}` }));
  const parts = steps.map(({ document }, index) => {
    const { variable, alias } = names[index] ?? { variable: '', alias: '' };
    const renamed = visit(document, {
      Variable: (node) =>
        node.name.value === 'representations' ? { ...node, name: nameNode(variable) } : undefined,
    });
    const [operation] = renamed.definitions.filter(isOperation);
    if (!operation) throw new Error('A fetch without an operation cannot be merged.');
    const selections = operation.selectionSet.selections.map((selection) =>
      selection.kind === Kind.FIELD ? { ...selection, alias: nameNode(alias) } : selection,
    );
    return { definitions: operation.variableDefinitions ?? [], selections };
  });

  const definitions = new Map(
    parts.flatMap((part) => part.definitions.map((node) => [node.variable.name.value, node])),
  );
  const operation = print({
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: [...definitions.values()],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: parts.flatMap(({ selections }) => selections),
    },
  });
  return { query: stripIgnoredCharacters(operation), names };
}

const isOperation = (node: { readonly kind: Kind }): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
