import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type ValueNode,
} from 'graphql';
import { directiveNames, type DirectiveNames } from './directive-names';
import { both, isGuarded, noRequirement, type AnyOfAll, type Requirement } from './requirement';

/** The mark of what everybody may see. */
const publicTag = 'public';

/** What the schema itself says about who may see which field. */
export interface PolicyMap {
  /** What a selection of this field of this object type requires. */
  requirementOf(type: string, field: string): Requirement;
  /** What any selection on this object type requires, `__typename` included. */
  requirementOfType(type: string): Requirement;
  /** Fields that are neither marked public nor guarded, as `Type.field`. */
  readonly unmarked: readonly string[];
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Reads the access directives of a supergraph or of one subgraph. */
export function readPolicyMap(document: DocumentNode): PolicyMap {
  const names = directiveNames(document);
  const types = new Map<string, Requirement>();
  const fields = new Map<string, Requirement>();
  const marks = new Map<string, boolean>();
  const objects = document.definitions.filter(isObject);

  for (const { name, directives = [] } of objects) {
    const before = types.get(name.value) ?? noRequirement;
    types.set(name.value, both(before, requirementIn(directives, names)));
  }
  for (const { name: type, directives: typeMarks = [], fields: own = [] } of objects) {
    const typeIsPublic = isPublic(typeMarks, names);
    const typeIsHidden = isHidden(typeMarks);
    for (const { name, directives = [] } of own) {
      const key = `${type.value}.${name.value}`;
      const requirement = both(types.get(type.value)!, requirementIn(directives, names));
      fields.set(key, both(fields.get(key) ?? noRequirement, requirement));
      const marked =
        typeIsPublic || typeIsHidden || isPublic(directives, names) || isHidden(directives);
      marks.set(key, (marks.get(key) ?? false) || marked || isGuarded(requirement));
    }
  }
  return {
    requirementOf: (type, field) =>
      fields.get(`${type}.${field}`) ?? types.get(type) ?? noRequirement,
    requirementOfType: (type) => types.get(type) ?? noRequirement,
    unmarked: [...marks].flatMap(([key, marked]) => (marked ? [] : [key])),
  };
}

const isObject = (node: DefinitionNode): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

function requirementIn(
  directives: readonly ConstDirectiveNode[],
  { authenticated, requiresScopes, policy }: DirectiveNames,
): Requirement {
  const named = (name: string) => directives.filter((directive) => directive.name.value === name);
  return {
    authenticated: named(authenticated).length > 0,
    scopes: named(requiresScopes).map((directive) => anyOfAll(directive, 'scopes')),
    policies: named(policy).map((directive) => anyOfAll(directive, 'policies')),
  };
}

function anyOfAll(directive: ConstDirectiveNode, argument: string): AnyOfAll {
  const given = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return items(given).map((all) =>
    items(all).flatMap((one) => ('value' in one ? [String(one.value)] : [])),
  );
}

const items = (value: ValueNode | undefined): readonly ValueNode[] =>
  value?.kind === Kind.LIST ? value.values : [];

const isPublic = (directives: readonly ConstDirectiveNode[], { tag }: DirectiveNames): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === tag &&
      given.some(({ value }) => value.kind === Kind.STRING && value.value === publicTag),
  );

/** Clients cannot reach it at all. */
const isHidden = (directives: readonly ConstDirectiveNode[]): boolean =>
  directives.some(({ name }) => name.value === 'inaccessible');
