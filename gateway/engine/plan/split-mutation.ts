import {
  type DirectiveNode,
  type FieldNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { NormalisedOperation } from './normalise-operation';

/**
 * One operation per root field, by response key. A mutation is over, whatever it returns included,
 * before the next one begins; a plan for all of them together would not promise that.
 */
export function splitMutation({
  key,
  operation,
  fragments,
}: NormalisedOperation): ReadonlyMap<string, NormalisedOperation> {
  const byResponseKey = new Map<string, SelectionNode[]>();
  flatten(operation.selectionSet, []);
  return new Map(
    [...byResponseKey].map(([responseKey, selections]) => [
      responseKey,
      { key, fragments, operation: { ...operation, selectionSet: setOf(selections) } },
    ]),
  );

  function flatten({ selections }: SelectionSetNode, around: readonly DirectiveNode[]): void {
    for (const selection of selections) {
      const own = [...around, ...(selection.directives ?? [])];
      if (selection.kind === Kind.FIELD) add(selection, around);
      else if (selection.kind === Kind.INLINE_FRAGMENT) flatten(selection.selectionSet, own);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) flatten(fragment.selectionSet, own);
      }
    }
  }

  function add(field: FieldNode, around: readonly DirectiveNode[]): void {
    const responseKey = field.alias?.value ?? field.name.value;
    const known = byResponseKey.get(responseKey) ?? [];
    byResponseKey.set(responseKey, [...known, within(field, around)]);
  }
}

const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});

/** Conditions of fragments hold for what was in them; one level each, for a directive is unique. */
function within(field: FieldNode, around: readonly DirectiveNode[]): SelectionNode {
  return around.reduceRight<SelectionNode>(
    (inner, directive) => ({
      kind: Kind.INLINE_FRAGMENT,
      directives: [directive],
      selectionSet: setOf([inner]),
    }),
    field,
  );
}
