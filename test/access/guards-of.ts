import { Kind, type ConstDirectiveNode, type DocumentNode, type ValueNode } from 'graphql';

/** One condition of one guard; all of them must hold. */
export type Guard =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] };

export type Guards = ReadonlyMap<string, readonly Guard[]>;

/**
 * What the supergraph's text says, by `Type` and by `Type.field`: read once more and in the plainest
 * way, so that a mistake of the program's own reader does not repeat itself here.
 */
export function guardsOf(supergraph: DocumentNode): Guards {
  const guards = new Map<string, readonly Guard[]>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    guards.set(node.name.value, (node.directives ?? []).flatMap(guardIn));
    for (const field of node.fields ?? []) {
      const own = (field.directives ?? []).flatMap(guardIn);
      guards.set(`${node.name.value}.${field.name.value}`, own);
    }
  }
  return guards;
}

function guardIn({ name, arguments: given = [] }: ConstDirectiveNode): Guard[] {
  if (name.value === 'authenticated') return [{ kind: 'authenticated' }];
  if (name.value === 'requiresScopes') return [{ kind: 'scopes', anyOf: lists(given[0]?.value) }];
  if (name.value === 'policy') return [{ kind: 'policies', anyOf: lists(given[0]?.value) }];
  return [];
}

const lists = (value: ValueNode | undefined): string[][] =>
  items(value).map((inner) => items(inner).map((one) => (one as { value: string }).value));

const items = (value: ValueNode | undefined): readonly ValueNode[] =>
  value?.kind === Kind.LIST ? value.values : [];
