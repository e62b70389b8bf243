import type { FieldNode } from 'graphql';
import type { SupergraphFacts } from './planner';

/**
 * The names that stand in the data between the subgraphs and the answer. A client may call any
 * field by any name, also by that of a key which the plan needs, or of the same field with other
 * arguments. So the plan never sees a client's alias: it sees the field's name, or an own name.
 */
export interface OwnNames {
  /** Under which key the value of a client's field is found. */
  ofField(field: FieldNode): string;
  ofVariable(name: string): string;
}

export function ownNames({ fieldsWithArguments, ownPrefix }: SupergraphFacts): OwnNames {
  const withArguments = new Set(fieldsWithArguments);
  return {
    ofField({ name: { value: name }, alias }) {
      if (name === '__typename') return name;
      const key = alias?.value ?? name;
      return key !== name || withArguments.has(name) || name.startsWith('__')
        ? ownPrefix + key
        : name;
    },
    // Requests to subgraphs declare `representations...` themselves, and `__...` is hostile.
    ofVariable: (name) =>
      /^(representations|__)/.test(name) || name.startsWith(ownPrefix) ? ownPrefix + name : name,
  };
}
