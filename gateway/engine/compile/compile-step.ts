import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionNode } from 'graphql';
import { compileMerge } from './compile-merge';
import type { PlanSurroundings } from './compile-plan';
import { compileRepresentation } from './compile-representation';
import { compileRewrites } from './compile-rewrites';
import { dependentKeys } from './dependents';
import type { Placed, Step } from './step';

export type CompiledFetch = Omit<Step, 'twins' | 'sharedAt' | keyof Placed>;

/** Everything about one fetch that does not depend on its place in the plan. */
export function compileStep(
  node: FetchNode,
  path: readonly string[],
  { types, requiredFields, clientVariable }: PlanSurroundings,
): CompiledFetch {
  const document = parse(node.operation, { noLocation: true });
  const outputRewrites = node.outputRewrites ?? [];
  const keys = answerKeys(document.definitions, node.requires !== undefined);
  const isRenaming = (rewrite: FetchDataRewrite) => rewrite.kind === 'KeyRenamer';
  const renamers = outputRewrites.filter(isRenaming);
  const renamed = new Map(
    renamers.map(({ path: aliased, renameKeyTo }) => [aliased.at(-1) ?? '', renameKeyTo]),
  );

  return {
    subgraph: node.serviceName,
    path,
    query: node.operation,
    document,
    variables: (node.variableUsages ?? []).map((name) => ({
      name,
      clientName: clientVariable(name),
    })),
    represent: node.requires ? compileRepresentation(node, types) : null,
    keys: [...new Set(keys.map((key) => renamed.get(key) ?? key))],
    dependents: dependentKeys(
      document,
      requiredFields[node.serviceName],
      (key) => renamed.get(key) ?? key,
    ),
    mergeInto: compileMerge([...new Set(keys.map((key) => renamed.get(key) ?? key))], types),
    rewrites: JSON.stringify([node.requires, node.inputRewrites, node.outputRewrites]),
    rewriteAnswer: compileRewrites(outputRewrites, types),
    renamed,
  };
}

interface Selecting {
  readonly kind: Kind;
  readonly selectionSet?: { readonly selections: readonly SelectionNode[] };
}

/** The keys of a fetched object: of the root, or of an entity. */
function answerKeys(definitions: readonly Selecting[], isEntityFetch: boolean): readonly string[] {
  const top = definitions.flatMap(({ kind, selectionSet }) =>
    kind === Kind.OPERATION_DEFINITION ? (selectionSet?.selections ?? []) : [],
  );
  const fields = (selections: readonly SelectionNode[]): readonly string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
      return 'selectionSet' in selection ? fields(selection.selectionSet.selections) : [];
    });

  if (!isEntityFetch) return fields(top);
  return top.flatMap((selection) =>
    'selectionSet' in selection ? fields(selection.selectionSet?.selections ?? []) : [],
  );
}
