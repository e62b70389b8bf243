import {
  GraphQLError,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { FieldShape, SelectionShape } from './shape';

type Path = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>>;

export interface Completed {
  /** Null when nothing is left. Objects have no prototype, so that any name is harmless. */
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
}

/** Thrown by what may not be null and is, caught where null is allowed. */
const bubble = new Error('A null goes up.');

/** Whether an object lacks what stands under a key because there is no such thing. */
export type IsAbsent = (object: object, dataKey: string) => boolean;

/**
 * The plain and careful way to cut an answer: names every place that is not what its type
 * promises, and lets nulls go up. Places that are explained by known errors need no second one.
 * An object without what it must have, because that does not exist, does not exist itself: where
 * it may be null it is, and nothing is wrong.
 */
export function complete(
  shape: SelectionShape,
  root: unknown,
  known: readonly GraphQLError[],
  isAbsent: IsAbsent = () => false,
): Completed {
  const errors: GraphQLError[] = [];
  const explained = new Set<string>();
  for (const { path = [] } of known) {
    for (let end = 1; end <= path.length; end += 1)
      explained.add(JSON.stringify(path.slice(0, end)));
  }

  try {
    return { data: completeObject(shape, root, []), errors };
  } catch (error) {
    if (error !== bubble) throw error;
    return { data: null, errors };
  }

  function blame(path: Path, message: string): void {
    if (explained.has(JSON.stringify(path))) return;
    errors.push(new GraphQLError(message, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }));
  }

  function completeObject(selection: SelectionShape, value: unknown, path: Path): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      blame(path, 'An object was expected here.');
      return null;
    }
    const typename = selection.onlyType ?? (value as Data)['__typename'];
    const fields =
      typeof typename === 'string' ? selection.fieldsOf(typename) : selection.fieldsOfAny();
    if (!fields) {
      blame(path, 'This object is of a type that is not public.');
      return null;
    }
    if (fields.some((field) => isMissing(field, value as Data))) return null;
    const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const field of fields) {
      object[field.responseKey] =
        field.type === null
          ? typename
          : completeValue(field, field.type, field.read(value as Data), [
              ...path,
              field.responseKey,
            ]);
    }
    return object;
  }

  function isMissing({ type, read, dataKey }: FieldShape, object: Data): boolean {
    if (!isNonNullType(type)) return false;
    return (read(object) ?? null) === null && isAbsent(object, dataKey);
  }

  function completeValue(
    field: FieldShape,
    type: GraphQLOutputType,
    value: unknown,
    path: Path,
  ): unknown {
    if (!isNonNullType(type)) {
      try {
        return completeNullable(field, type, value, path);
      } catch (error) {
        if (error !== bubble) throw error;
        return null;
      }
    }
    const before = errors.length;
    const completed = completeNullable(field, type.ofType, value, path);
    if (completed !== null) return completed;
    if (errors.length === before) {
      blame(path, `Cannot return null for non-nullable field ${field.coordinate}.`);
    }
    throw bubble;
  }

  function completeNullable(
    field: FieldShape,
    type: GraphQLOutputType,
    value: unknown,
    path: Path,
  ): unknown {
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      if (!Array.isArray(value)) {
        blame(path, 'A list was expected here.');
        return null;
      }
      return value.map((item, index) => completeValue(field, type.ofType, item, [...path, index]));
    }
    if (field.selection) return completeObject(field.selection, value, path);
    if (!isLeafType(type)) return value; // introspection
    try {
      return type.serialize(value);
    } catch {
      blame(path, `This value is no ${type.name}.`);
      return null;
    }
  }
}
