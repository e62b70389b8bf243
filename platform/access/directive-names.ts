import { Kind, type ConstDirectiveNode, type DocumentNode, type ValueNode } from 'graphql';

export interface DirectiveNames {
  readonly authenticated: string;
  readonly requiresScopes: string;
  readonly policy: string;
  readonly tag: string;
}

/**
 * What the access directives are called in a document: a schema may import them under other names,
 * and a guard that only knows the usual ones would stand open.
 */
export function directiveNames(document: DocumentNode): DirectiveNames {
  const names = {
    authenticated: 'authenticated',
    requiresScopes: 'requiresScopes',
    policy: 'policy',
    tag: 'tag',
  };
  for (const link of links(document)) {
    const url = text(argument(link, 'url')) ?? '';
    // In a supergraph each feature has a link of its own, and `as` renames it whole.
    const feature = /\/(authenticated|requiresScopes|policy|tag)\/v[\d.]+$/.exec(url)?.[1];
    if (feature) names[feature as keyof DirectiveNames] = text(argument(link, 'as')) ?? feature;

    for (const [name, alias] of imports(argument(link, 'import'))) {
      if (name in names) names[name as keyof DirectiveNames] = alias;
    }
  }
  return names;
}

function links(document: DocumentNode): ConstDirectiveNode[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? []).filter(({ name }) => name.value === 'link')
      : [],
  );
}

const argument = (directive: ConstDirectiveNode, name: string): ValueNode | undefined =>
  directive.arguments?.find((given) => given.name.value === name)?.value;

const text = (value: ValueNode | undefined): string | undefined =>
  value?.kind === Kind.STRING ? value.value : undefined;

/** `"@tag"` and `{ name: "@tag", as: "@label" }`, without their signs. */
function imports(value: ValueNode | undefined): [string, string][] {
  if (value?.kind !== Kind.LIST) return [];
  return value.values.flatMap((item): [string, string][] => {
    if (item.kind === Kind.STRING) return [[bare(item.value), bare(item.value)]];
    if (item.kind !== Kind.OBJECT) return [];
    const field = (name: string) =>
      text(item.fields.find((given) => given.name.value === name)?.value);
    const name = field('name') ?? '';
    return [[bare(name), bare(field('as') ?? name)]];
  });
}

const bare = (name: string): string => name.replace(/^@/, '');
