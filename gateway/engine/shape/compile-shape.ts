import {
  type FieldNode,
  getNamedType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { collectFields, type Selecting } from './collect-fields';
import { readOwn } from './read-own';
import type { FieldShape, SelectionShape } from './shape';

export interface Shaping extends Selecting {
  readonly dataKeyOf: (field: FieldNode) => string;
}

/** The answer of one operation with one set of `@skip` and `@include`. Types follow as they occur. */
export function compileShape(
  shaping: Shaping,
  type: GraphQLNamedOutputType,
  selectionSets: readonly SelectionSetNode[],
): SelectionShape {
  const { schema } = shaping;
  const fieldsByType = new Map<string, readonly FieldShape[] | null>();
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];

  function fieldsOf(typename: string): readonly FieldShape[] | null {
    let fields = fieldsByType.get(typename);
    if (fields === undefined) {
      const actual = schema.getType(typename);
      if (isInterfaceType(actual)) return fieldsOfAny();
      const fits = actual === type || possible.some(({ name }) => name === typename);
      fields = isObjectType(actual) && fits ? compileFields(shaping, actual, selectionSets) : null;
      if (fields) fieldsByType.set(typename, fields); // made-up names must not fill the memory
    }
    return fields;
  }

  let ofAny: readonly FieldShape[] | null | undefined;
  function fieldsOfAny(): readonly FieldShape[] | null {
    if (ofAny === undefined) {
      const [first, ...others] = possible.map(({ name }) => fieldsOf(name) ?? []);
      const all = first ? [first, ...others] : [];
      ofAny = first && all.every((fields) => isSame(fields, first)) ? first : null;
    }
    return ofAny;
  }

  return {
    onlyType: isObjectType(type) ? type.name : null,
    fieldsOf,
    fieldsOfAny,
    anyField(dataKey) {
      const names = isObjectType(type) ? [type.name] : possible.map(({ name }) => name);
      return names
        .flatMap((name) => fieldsOf(name) ?? [])
        .find((field) => field.dataKey === dataKey);
    },
  };
}

/** Whether two types answer alike: the same selections, and no type is named. */
function isSame(fields: readonly FieldShape[], others: readonly FieldShape[]): boolean {
  return (
    fields.length === others.length &&
    fields.every(({ nodes, type }, index) => {
      const other = others[index]?.nodes ?? [];
      return (
        type !== null &&
        nodes.length === other.length &&
        nodes.every((node, place) => node === other[place])
      );
    })
  );
}

function compileFields(
  shaping: Shaping,
  parent: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): readonly FieldShape[] {
  const fields: FieldShape[] = [];
  for (const [responseKey, nodes] of collectFields(shaping, parent, selectionSets)) {
    const [node] = nodes;
    if (!node) continue;
    const type = fieldType(shaping, parent, node.name.value);
    if (type === undefined) continue; // as a single server does with what validation let pass
    const dataKey = shaping.dataKeyOf(node);
    fields.push({
      responseKey,
      dataKey,
      read: readOwn(dataKey),
      coordinate: `${parent.name}.${node.name.value}`,
      type,
      selection: type === null ? null : deeper(shaping, getNamedType(type), nodes),
      nodes,
    });
  }
  return fields;
}

function fieldType({ schema }: Shaping, parent: GraphQLObjectType, name: string) {
  if (name === '__typename') return null;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef.type;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef.type;
  }
  const fields = parent.getFields();
  return Object.hasOwn(fields, name) ? fields[name]?.type : undefined;
}

function deeper(shaping: Shaping, type: GraphQLNamedOutputType, nodes: readonly FieldNode[]) {
  if (isLeafType(type) || type.name.startsWith('__')) return null; // introspection comes complete
  return compileShape(
    shaping,
    type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
}
