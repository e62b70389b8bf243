import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  OperationTypeNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { CostMap, ListSize } from './cost-map';

export type Variables = Readonly<Record<string, unknown>>;
/** The cost of an operation for the variables of one request. */
export type CostEstimate = (variables: Variables) => number;

export interface Pricing {
  readonly costs: CostMap;
  /** No list is longer, whatever is asked for. */
  readonly largestPage: number;
}

/** A command writes, locks and leaves a trace. */
const mutationWeight = 10;
/** Of a list about whose size the schema says nothing. */
const unknownSize = 10;

/**
 * Compiles what one operation may cost at most: an object 1, a leaf 0, a command 10, a list as often
 * as its slicing argument says, each of them as `@cost` and `@listSize` overrule it. Fragments on
 * several types are added up, so the estimate is never below what is really answered.
 */
export function estimateCost(
  schema: GraphQLSchema,
  { costs, largestPage }: Pricing,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostEstimate {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const defaults = defaultsOf(operation);
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const all = selectionSet(operation.selectionSet, root, null, isMutation);
  return (variables) => all({ ...defaults, ...variables });

  /** `sized`: the field above, when it says how many items the lists here have. */
  function selectionSet(
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType,
    sized: Sized | null,
    isCommand = false,
  ): CostEstimate {
    const parts = selections.map((selection): CostEstimate => {
      const cost =
        selection.kind === Kind.FIELD
          ? field(selection, parent, sized, isCommand)
          : fragment(
              selection.kind === Kind.INLINE_FRAGMENT
                ? selection
                : fragments.get(selection.name.value),
              parent,
              sized,
              isCommand,
            );
      return whenAsked(selection.directives, cost);
    });
    return (variables) => parts.reduce((sum, cost) => sum + cost(variables), 0);
  }

  function fragment(
    node:
      | {
          readonly selectionSet: SelectionSetNode;
          readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
        }
      | undefined,
    parent: GraphQLCompositeType,
    sized: Sized | null,
    isCommand: boolean,
  ): CostEstimate {
    if (!node) return () => 0;
    const named = node.typeCondition && schema.getType(node.typeCondition.name.value);
    const type = named && isCompositeType(named) ? named : parent;
    return selectionSet(node.selectionSet, type, sized, isCommand);
  }

  function field(
    node: FieldNode,
    parent: GraphQLCompositeType,
    sized: Sized | null,
    isCommand: boolean,
  ): CostEstimate {
    const name = node.name.value;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!definition) return () => 0; // `__typename` and introspection
    const size = costs.listSizeOf(parent.name, name);
    const own = costs.weightOf(parent.name, name) ?? (isCommand ? mutationWeight : 0);
    const type = getNamedType(definition.type);
    const each = isCompositeType(type) ? (costs.weightOfType(type.name) ?? 1) : 0;
    const count = countOf(node, definition.type, size, sized, largestPage);
    const below =
      node.selectionSet && isCompositeType(type)
        ? selectionSet(node.selectionSet, type, sizesBelow(node, size, largestPage))
        : () => 0;
    return (variables) => own + count(variables) * (each + below(variables));
  }
}

/** How many items the named lists of the selection set below have. */
interface Sized {
  readonly fields: readonly string[];
  readonly count: CostEstimate;
}

function sizesBelow(node: FieldNode, size: ListSize | null, most: number): Sized | null {
  if (!size || size.sizedFields.length === 0) return null;
  return { fields: size.sizedFields, count: sliceOf(node, size, most) };
}

function countOf(
  node: FieldNode,
  type: GraphQLOutputType,
  size: ListSize | null,
  sized: Sized | null,
  most: number,
): CostEstimate {
  if (!isListType(isNonNullType(type) ? type.ofType : type)) return () => 1;
  if (sized?.fields.includes(node.name.value)) return sized.count;
  return size ? sliceOf(node, size, most) : () => unknownSize;
}

/** The largest slicing argument that is given, else what the schema assumes. */
function sliceOf(
  node: FieldNode,
  { assumed, slicingArguments }: ListSize,
  most: number,
): CostEstimate {
  const values = slicingArguments.flatMap(
    (name) => node.arguments?.find((argument) => argument.name.value === name)?.value ?? [],
  );
  const whenUnsaid = assumed ?? unknownSize;
  return (variables) => {
    const given = values.flatMap((value) => numberIn(value, variables) ?? []);
    return given.length === 0 ? whenUnsaid : Math.min(most, Math.max(0, ...given));
  };
}

function numberIn(value: ValueNode, variables: Variables): number | null {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return null;
  const name = value.name.value;
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return typeof given === 'number' ? given : null;
}

/** What `@skip` and `@include` leave out costs nothing. */
function whenAsked(
  directives: readonly DirectiveNode[] | undefined,
  cost: CostEstimate,
): CostEstimate {
  const conditions = (directives ?? []).flatMap(({ name, arguments: given }) => {
    const wanted = name.value === 'include' ? true : name.value === 'skip' ? false : null;
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    return wanted === null || !value ? [] : [{ wanted, value }];
  });
  if (conditions.length === 0) return cost;
  return (variables) =>
    conditions.every(({ wanted, value }) => booleanIn(value, variables) !== !wanted)
      ? cost(variables)
      : 0;
}

function booleanIn(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.BOOLEAN) return value.value;
  if (value.kind !== Kind.VARIABLE) return null;
  return Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : null;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const defaults: [string, unknown][] = variableDefinitions.flatMap(
    ({ variable, defaultValue }): [string, unknown][] => {
      if (defaultValue?.kind === Kind.INT) {
        return [[variable.name.value, Number(defaultValue.value)]];
      }
      if (defaultValue?.kind === Kind.BOOLEAN) {
        return [[variable.name.value, defaultValue.value]];
      }
      return [];
    },
  );
  return Object.fromEntries(defaults);
}
