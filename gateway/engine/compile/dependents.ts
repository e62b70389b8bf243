import { type DocumentNode, Kind, type SelectionNode } from 'graphql';

type Required = Readonly<Record<string, readonly string[]>> | undefined;

/** For each field that an entity fetch sends along, the keys of its answer that depend on it. */
export function dependentKeys(
  document: DocumentNode,
  required: Required,
  finalName: (key: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const dependents = new Map<string, Set<string>>();
  if (required) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const entities of definition.selectionSet.selections) note(entities, '', required);
    }
  }
  return dependents;

  function note(node: SelectionNode, type: string, fields: NonNullable<Required>): void {
    if (node.kind === Kind.FRAGMENT_SPREAD) return;
    if (node.kind === Kind.FIELD && type !== '') {
      for (const name of fields[`${type}.${node.name.value}`] ?? []) {
        const keys = dependents.get(name) ?? new Set<string>();
        dependents.set(name, keys.add(finalName(node.alias?.value ?? node.name.value)));
      }
      return;
    }
    const condition = node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition?.name.value : null;
    for (const inner of node.selectionSet?.selections ?? []) note(inner, condition ?? type, fields);
  }
}
