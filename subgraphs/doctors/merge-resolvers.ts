type Resolvers = Readonly<Record<string, object>>;

/** The resolvers of several rooms as those of one subgraph: a type may have fields in many rooms. */
export function mergeResolvers(rooms: readonly Resolvers[]): Resolvers {
  const merged: Record<string, object> = {};
  for (const room of rooms) {
    for (const [type, fields] of Object.entries(room)) {
      merged[type] = { ...merged[type], ...fields };
    }
  }
  return merged;
}
