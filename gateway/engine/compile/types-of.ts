import type { SupergraphFacts } from '../plan/planner';

/** Which objects a type condition means. */
export interface TypesOf {
  /** Whether an object of this type, or of an interface that stands for it, meets the condition. */
  meets(typename: string, condition: string): boolean;
  isObject(typename: string): boolean;
}

export function typesOf({ possibleTypes, objectTypes }: SupergraphFacts): TypesOf {
  const objects = new Set(objectTypes);
  const possible = new Map(
    Object.entries(possibleTypes).map(([name, members]) => [name, new Set(members)] as const),
  );
  return {
    isObject: (typename) => objects.has(typename),
    meets(typename, condition) {
      if (typename === condition) return true;
      const members = possible.get(condition);
      if (!members) return false;
      if (members.has(typename)) return true;
      // An interface meets a wider one when it has no object of its own outside it.
      const own = possible.get(typename);
      return own !== undefined && [...own].every((name) => members.has(name));
    },
  };
}
