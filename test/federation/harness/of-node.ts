import type { GraphQLFieldResolver } from 'graphql';

/** Own properties only, and functions see their object. */
export const ofNode: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  if (typeof source !== 'object' || source === null) return undefined;
  const data = source as Record<string, unknown>;
  const value = Object.hasOwn(data, info.fieldName) ? data[info.fieldName] : undefined;
  return typeof value === 'function'
    ? (value as (...given: unknown[]) => unknown).call(source, args, context, info)
    : value;
};
