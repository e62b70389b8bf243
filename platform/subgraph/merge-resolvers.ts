type Resolvers = Readonly<Record<string, object>>;

/** The resolvers of several rooms, type by type. Two rooms never answer for the same field. */
export function mergeResolvers(rooms: readonly Resolvers[]): Resolvers {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of rooms.flatMap((room) => Object.entries(room))) {
    const known = merged[type] ?? {};
    const twice = Object.keys(fields).find((field) => field in known);
    if (twice) throw new Error(`${type}.${twice} has two resolvers`);
    merged[type] = { ...known, ...fields };
  }
  return merged;
}
