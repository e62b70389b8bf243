import {
  type DirectiveNode,
  type GraphQLFieldMap,
  isEnumType,
  type GraphQLSchema,
  Kind,
  parse,
} from 'graphql';

/** By subgraph and `Type.field`, the fields of the same object that must be known first. */
export type RequiredFields = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

interface Owner {
  readonly name: string;
  getFields(): GraphQLFieldMap<unknown, unknown>;
}

/** What `@requires` said in the subgraphs, as composition has written it into the supergraph. */
export function requiredFields(schema: GraphQLSchema, types: readonly Owner[]): RequiredFields {
  const names = subgraphNames(schema);
  const required: Record<string, Record<string, readonly string[]>> = {};
  for (const type of types) {
    for (const { name, astNode } of Object.values(type.getFields())) {
      for (const directive of astNode?.directives ?? []) {
        const [graph, requires] = [textOf(directive, 'graph'), textOf(directive, 'requires')];
        const subgraph = names.get(graph);
        if (directive.name.value !== 'join__field' || !subgraph || requires === '') continue;
        (required[subgraph] ??= {})[`${type.name}.${name}`] = topFields(requires);
      }
    }
  }
  return required;
}

function subgraphNames(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const graphs = schema.getType('join__Graph');
  const values = isEnumType(graphs) ? graphs.getValues() : [];
  return new Map(
    values.flatMap(({ name, astNode }) =>
      (astNode?.directives ?? []).map((directive) => [name, textOf(directive, 'name')] as const),
    ),
  );
}

function topFields(selection: string): readonly string[] {
  return parse(`{ ${selection} }`).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((node) =>
          node.kind === Kind.FIELD ? [node.name.value] : [],
        )
      : [],
  );
}

function textOf({ arguments: given = [] }: DirectiveNode, name: string): string {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}
