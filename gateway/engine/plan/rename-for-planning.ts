import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { NormalisedOperation } from './normalise-operation';
import type { OwnNames } from './own-names';

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
const typename: FieldNode = { kind: Kind.FIELD, name: nameNode('__typename') };
const isIntrospection = ({ name: { value } }: FieldNode) =>
  value === '__schema' || value === '__type';

/**
 * The operation as the planner sees it: own names instead of aliases, nothing that the engine can
 * answer by itself. Null when nothing is left to plan.
 */
export function renameForPlanning(
  { operation, fragments }: NormalisedOperation,
  names: OwnNames,
): string | null {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, name: undefined }, ...fragments.values()],
  };

  function needsFetch({ selections }: SelectionSetNode): boolean {
    return selections.some((selection: SelectionNode) => {
      if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
      if (selection.kind === Kind.INLINE_FRAGMENT) return needsFetch(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      return fragment !== undefined && needsFetch(fragment.selectionSet);
    });
  }
  if (!needsFetch(operation.selectionSet)) return null;

  function asksAlways({ selections }: SelectionSetNode): boolean {
    return selections.some((selection: SelectionNode) => {
      if ((selection.directives ?? []).length > 0) return false;
      if (selection.kind === Kind.FIELD) return true;
      if (selection.kind === Kind.INLINE_FRAGMENT) return asksAlways(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      return fragment !== undefined && asksAlways(fragment.selectionSet);
    });
  }

  /** An object of which nothing is selected after all is still there, or null. */
  function present(selectionSet: SelectionSetNode): SelectionSetNode {
    if (asksAlways(selectionSet)) return selectionSet;
    return { ...selectionSet, selections: [...selectionSet.selections, typename] };
  }

  const renamed = visit(document, {
    Field: {
      enter(field) {
        if (isIntrospection(field)) return null;
        if (field.name.value === '__typename') return { ...typename, directives: field.directives };
        const name = names.ofField(field);
        return {
          ...field,
          alias: name === field.name.value ? undefined : nameNode(name),
          selectionSet: field.selectionSet && present(field.selectionSet),
        };
      },
    },
    SelectionSet: {
      leave: (node) => (node.selections.length > 0 ? node : { ...node, selections: [typename] }),
    },
    Variable: (node) => ({ ...node, name: nameNode(names.ofVariable(node.name.value)) }),
  });
  return print(renamed);
}
