import { type DirectiveNode, Kind, type ValueNode, visit } from 'graphql';
import type { NormalisedOperation } from './plan/normalise-operation';

type IsTrue = (variable: string) => boolean;

/** The variables that decide what is selected, in a fixed order. */
export function conditionVariables({ operation, fragments }: NormalisedOperation): string[] {
  const names = new Set<string>();
  for (const node of [operation, ...fragments.values()]) {
    visit(node, {
      Directive(directive) {
        const value = conditionOf(directive);
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names];
}

/** What `@skip` and `@include` say for given values of those variables. */
export function inclusion(isTrue: IsTrue): (directives?: readonly DirectiveNode[]) => boolean {
  const holds = (value: ValueNode | undefined) => {
    if (value?.kind === Kind.VARIABLE) return isTrue(value.name.value);
    return value?.kind === Kind.BOOLEAN && value.value;
  };
  return (directives = []) =>
    directives.every((directive) => {
      const value = conditionOf(directive);
      if (!value) return true;
      return holds(value) === (directive.name.value === 'include');
    });
}

function conditionOf({ name, arguments: given = [] }: DirectiveNode): ValueNode | undefined {
  if (name.value !== 'skip' && name.value !== 'include') return undefined;
  return given.find((argument) => argument.name.value === 'if')?.value;
}
