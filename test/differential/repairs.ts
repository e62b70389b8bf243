import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  parse,
  print,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { DrawnOperation } from './draw-operation';

/** Writes an operation another way, which means the same but for names. */
export type Repair = (operation: DrawnOperation) => DrawnOperation;

/** In this order. What the stock engine gets right only after a repair tells what it gets wrong. */
export const repairs: readonly (readonly [name: string, repair: Repair])[] = [
  ['variable names', renameVariables],
  ['introspection', withoutIntrospection],
  ['conditions', settleConditions],
  ['response names', renameResponses],
  ['typename of the root', withoutRootTypename],
];

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
const edit = (
  { query, variables }: DrawnOperation,
  change: (node: DocumentNode) => DocumentNode,
) => ({
  query: print(change(parse(query))),
  variables,
});

function renameVariables({ query, variables }: DrawnOperation): DrawnOperation {
  const renamed = visit(parse(query), {
    Variable: (node) => ({ ...node, name: nameNode(`zz_${node.name.value}`) }),
  });
  const values = Object.entries(variables).map(([name, value]) => [`zz_${name}`, value]);
  return {
    query: print(renamed),
    variables: Object.fromEntries(values) as Record<string, unknown>,
  };
}

function withoutIntrospection(operation: DrawnOperation): DrawnOperation {
  const isIntrospection = ({ name }: FieldNode) => /^__(type|schema)$/.test(name.value);
  return edit(operation, (document) =>
    visit(document, {
      Field: (node) => (isIntrospection(node) ? { ...typename, alias: node.alias } : undefined),
    }),
  );
}

const typename: FieldNode = { kind: Kind.FIELD, name: nameNode('__typename') };

/** Applies every `@skip` and `@include` as the variables have it. */
function settleConditions(operation: DrawnOperation): DrawnOperation {
  const { variables } = operation;
  return edit(operation, (document) => {
    const defaults: Record<string, unknown> = {};
    visit(document, {
      VariableDefinition({ variable, defaultValue }) {
        if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
      },
    });
    const values = { ...defaults, ...variables };
    const settle = {
      enter(node: Pick<FieldNode, 'directives'>) {
        for (const { name, arguments: given = [] } of node.directives ?? []) {
          const value = given[0] && valueFromASTUntyped(given[0].value, values);
          if (value === (name.value === 'skip')) return null;
        }
        return { ...node, directives: [] };
      },
    };
    const settled = visit(document, {
      Field: settle,
      InlineFragment: settle,
      FragmentSpread: settle,
    });
    return withoutUnused(visit(settled as DocumentNode, { SelectionSet: filled }));
  });
}

const filled = {
  leave: (node: { readonly selections: readonly unknown[] }) =>
    node.selections.length > 0 ? undefined : { ...node, selections: [typename] },
};

/** Fragments and variables that nothing uses any more. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void used.add(name.value),
    Variable(node, _key, parent) {
      const isDefinition = parent && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
      if (!isDefinition) used.add(`$${node.name.value}`);
    },
  });
  const kept = visit(document, {
    FragmentDefinition: ({ name }) => (used.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
  });
  return kept.definitions.length < document.definitions.length ? withoutUnused(kept) : kept;
}

/** Gives every field a response name that nothing else has. */
function renameResponses(operation: DrawnOperation): DrawnOperation {
  return edit(operation, (document) =>
    visit(document, {
      Field(node) {
        const args = node.arguments?.map(print).join() ?? '';
        if (!node.alias && args === '' && node.name.value !== 'id') return undefined;
        const text = `${node.alias?.value ?? ''} ${node.name.value} ${args}`;
        return { ...node, alias: nameNode(`zz_${Buffer.from(text).toString('hex')}`) };
      },
    }),
  );
}

function withoutRootTypename(operation: DrawnOperation): DrawnOperation {
  return edit(operation, (document) =>
    visit(document, {
      Field: (node) => (node.name.value === '__typename' && node.alias ? typename : undefined),
    }),
  );
}
