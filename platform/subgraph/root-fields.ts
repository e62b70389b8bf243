import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/** The root fields that a document selects, in each of its operations and under every condition. */
export function rootFields(schema: GraphQLSchema, document: DocumentNode): string[] {
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()]);
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        if (roots.has(types.getParentType())) found.add(name.value);
      },
    }),
  );
  return [...found];
}
