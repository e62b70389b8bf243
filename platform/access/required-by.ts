import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { PolicyMap } from './policy-map';
import { isGuarded, type Requirement } from './requirement';

/** One guarded thing that a document selects. */
export interface GuardedSelection {
  /** `Type.field`, or `Type` where the type itself is guarded. */
  readonly coordinate: string;
  readonly requirement: Requirement;
}

/**
 * Everything guarded that a document selects anywhere, under every condition and in every operation
 * of it. It does not depend on the viewer, so it is computed once for each document.
 */
export function requiredBy(
  schema: GraphQLSchema,
  document: DocumentNode,
  policies: PolicyMap,
): GuardedSelection[] {
  const found = new Map<string, Requirement>();
  const types = new TypeInfo(schema);

  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        if (parent) addField(parent, node.name.value);
        const result = getNamedType(types.getType());
        if (isCompositeType(result)) addType(result);
      },
      InlineFragment: { enter: addCondition },
      FragmentDefinition: { enter: addCondition },
    }),
  );
  return [...found].map(([coordinate, requirement]) => ({ coordinate, requirement }));

  function addCondition() {
    const type = getNamedType(types.getType());
    if (isCompositeType(type)) addType(type);
  }

  function addField(parent: GraphQLCompositeType, field: string) {
    if (field.startsWith('__')) return addType(parent);
    for (const type of concrete(parent)) {
      add(`${type}.${field}`, policies.requirementOf(type, field));
    }
  }

  function addType(type: GraphQLCompositeType) {
    for (const name of concrete(type)) add(name, policies.requirementOfType(name));
  }

  function add(coordinate: string, requirement: Requirement) {
    if (isGuarded(requirement)) found.set(coordinate, requirement);
  }

  /** A selection on an interface or a union may meet any of its types: all must agree. */
  function concrete(type: GraphQLCompositeType): string[] {
    if (!isAbstractType(type)) return [type.name];
    // The union of all entities says nothing by itself: the fragments inside name what is meant.
    if (type.name === '_Entity') return [];
    return schema.getPossibleTypes(type).map(({ name }) => name);
  }
}
