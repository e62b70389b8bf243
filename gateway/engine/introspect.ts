import {
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type { NormalisedOperation } from './plan/normalise-operation';
import type { FieldShape } from './shape/shape';

/** Introspection fields are in no plan: the schema that clients see answers them. */
export function introspect(
  schema: GraphQLSchema,
  { operation, fragments }: NormalisedOperation,
  fields: readonly FieldShape[],
  variableValues: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, unknown> {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        operation: OperationTypeNode.QUERY,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: fields.flatMap(({ nodes }) => nodes),
        },
      },
      ...fragments.values(),
    ],
  };
  const { data, errors } = executeSync({ schema, document, variableValues });
  if (errors?.[0]) throw errors[0];
  return new Map(fields.map(({ dataKey, responseKey }) => [dataKey, data?.[responseKey]]));
}
