import {
  type ASTNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  visit,
} from 'graphql';

type Conditional = FieldNode | FragmentSpreadNode | InlineFragmentNode;

/** Takes out what a literal `@skip` or `@include` has decided. Planners stumble over those. */
export function settleConditions<T extends ASTNode>(node: T): T {
  const settle = { enter: settled };
  return visit(node, { Field: settle, FragmentSpread: settle, InlineFragment: settle }) as T;
}

function settled(selection: Conditional): Conditional | null | undefined {
  const { directives = [] } = selection;
  const decisions = directives.map(decision);
  if (decisions.includes(false)) return null;
  if (!decisions.includes(true)) return undefined;
  const open = directives.filter((_directive, index) => decisions[index] === null);
  return { ...selection, directives: open };
}

/** Whether a directive lets its selection pass; null when that depends on a variable. */
function decision({ name, arguments: given = [] }: DirectiveNode): boolean | null {
  if (name.value !== 'skip' && name.value !== 'include') return null;
  const condition = given.find((argument) => argument.name.value === 'if')?.value;
  if (condition?.kind !== Kind.BOOLEAN) return null;
  return condition.value === (name.value === 'include');
}
