import type { FieldNode, GraphQLOutputType } from 'graphql';

/** One key of an answer object. */
export interface FieldShape {
  readonly responseKey: string;
  /** Its key in the data from the subgraphs. */
  readonly dataKey: string;
  readonly read: (data: Readonly<Record<string, unknown>>) => unknown;
  /** `Type.field`, for messages. */
  readonly coordinate: string;
  /** Null for `__typename`. */
  readonly type: GraphQLOutputType | null;
  /** Null for leaves. */
  readonly selection: SelectionShape | null;
  readonly nodes: readonly FieldNode[];
}

/** What is selected from an object, for each type that it may have. */
export interface SelectionShape {
  /** The only type there is, or null when the object has to say. */
  readonly onlyType: string | null;
  /** In the order of the answer; null for a type that clients do not know. */
  fieldsOf(typename: string): readonly FieldShape[] | null;
  /** The fields when the object does not say its type, or only an interface, and none matters. */
  fieldsOfAny(): readonly FieldShape[] | null;
  /** The field behind a key of the data when the type is not known. */
  anyField(dataKey: string): FieldShape | undefined;
}
