import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type ObjectFieldNode,
  print,
  type ValueNode,
} from 'graphql';
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
    ofField(field) {
      const name = field.name.value;
      if (name === '__typename') return name;
      const key = field.alias?.value ?? name;
      const isPlain = key === name && !withArguments.has(name) && !name.startsWith('__');
      return isPlain ? name : `${ownPrefix}${key}_${fingerprint(field)}`;
    },
    // Requests to subgraphs declare `representations...` themselves, and `__...` is hostile.
    ofVariable: (name) =>
      /^(representations|__)/.test(name) || name.startsWith(ownPrefix) ? ownPrefix + name : name,
  };
}

/**
 * Tells a field and its arguments from others. Two types of an interface may use one name for two
 * things, and one fetch may serve both types.
 */
function fingerprint({ name, arguments: given = [] }: FieldNode): string {
  let hash = 0x811c9dc5;
  for (const letter of name.value + inOrder(given)) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The order of arguments and of an object's fields means nothing. */
function inOrder(fields: readonly (ArgumentNode | ObjectFieldNode)[]): string {
  return fields
    .map(({ name, value }) => `${name.value}:${textOf(value)}`)
    .sort()
    .join();
}

function textOf(value: ValueNode): string {
  if (value.kind === Kind.OBJECT) return `{${inOrder(value.fields)}}`;
  if (value.kind === Kind.LIST) return `[${value.values.map(textOf).join()}]`;
  return print(value);
}
