import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ValueNode,
} from 'graphql';

/** How many items a list may have, as `@listSize` says it. */
export interface ListSize {
  /** Without a slicing argument in the query; null when the schema does not say. */
  readonly assumed: number | null;
  readonly slicingArguments: readonly string[];
  /** The fields below that are the list; empty: the field itself is. */
  readonly sizedFields: readonly string[];
}

/** What the schema says about the cost of its fields. */
export interface CostMap {
  /** Of the field itself, without what is below; null when the schema does not say. */
  weightOf(type: string, field: string): number | null;
  /** Of each object of this type. */
  weightOfType(type: string): number | null;
  listSizeOf(type: string, field: string): ListSize | null;
}

/** Reads `@cost` and `@listSize` of a supergraph; they may have been imported under other names. */
export function readCostMap(document: DocumentNode): CostMap {
  const names = namesIn(document);
  const weights = new Map<string, number>();
  const typeWeights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();

  for (const definition of document.definitions) {
    if (!hasFields(definition)) continue;
    const type = definition.name.value;
    const typeWeight = weightIn(definition.directives, names.cost);
    if (typeWeight !== null) typeWeights.set(type, typeWeight);
    for (const { name, directives } of definition.fields ?? []) {
      const coordinate = `${type}.${name.value}`;
      const weight = weightIn(directives, names.cost);
      if (weight !== null) weights.set(coordinate, weight);
      const size = sizeIn(directives, names.listSize);
      if (size) sizes.set(coordinate, size);
    }
  }
  return {
    weightOf: (type, field) => weights.get(`${type}.${field}`) ?? null,
    weightOfType: (type) => typeWeights.get(type) ?? null,
    listSizeOf: (type, field) => sizes.get(`${type}.${field}`) ?? null,
  };
}

type WithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const hasFields = (node: DocumentNode['definitions'][number]): node is WithFields =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

function weightIn(directives: readonly ConstDirectiveNode[] = [], name: string): number | null {
  const weight = argumentOf(directives, name, 'weight');
  return weight && 'value' in weight ? Number(weight.value) : null;
}

function sizeIn(directives: readonly ConstDirectiveNode[] = [], name: string): ListSize | null {
  if (!directives.some((directive) => directive.name.value === name)) return null;
  const assumed = argumentOf(directives, name, 'assumedSize');
  return {
    assumed: assumed?.kind === Kind.INT ? Number(assumed.value) : null,
    slicingArguments: textsIn(argumentOf(directives, name, 'slicingArguments')),
    sizedFields: textsIn(argumentOf(directives, name, 'sizedFields')),
  };
}

const argumentOf = (
  directives: readonly ConstDirectiveNode[],
  directive: string,
  argument: string,
): ValueNode | undefined =>
  directives
    .find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value;

const textsIn = (value: ValueNode | undefined): string[] =>
  value?.kind === Kind.LIST
    ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []))
    : [];

/** A supergraph links the cost feature by itself; `as` or an import gives it another name. */
function namesIn(document: DocumentNode): { readonly cost: string; readonly listSize: string } {
  const names = { cost: 'cost', listSize: 'listSize' };
  for (const node of document.definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const link of node.directives ?? []) {
      const url = argumentOf([link], 'link', 'url');
      if (url?.kind !== Kind.STRING || !/\/cost\/v[\d.]+$/.test(url.value)) continue;
      const as = argumentOf([link], 'link', 'as');
      if (as?.kind === Kind.STRING) {
        names.cost = as.value;
        names.listSize = `${as.value}__listSize`;
      }
      const imported = argumentOf([link], 'link', 'import');
      for (const item of imported?.kind === Kind.LIST ? imported.values : []) {
        if (item.kind === Kind.OBJECT) rename(item);
        if (item.kind === Kind.STRING && item.value === '@listSize') names.listSize = 'listSize';
      }
    }
  }
  return names;

  function rename(item: Extract<ValueNode, { kind: Kind.OBJECT }>): void {
    const value = (field: string) => {
      const found = item.fields.find(({ name }) => name.value === field)?.value;
      return found?.kind === Kind.STRING ? found.value.replace(/^@/, '') : undefined;
    };
    const [name, as] = [value('name'), value('as')];
    if (as && name === 'cost') names.cost = as;
    if (as && name === 'listSize') names.listSize = as;
  }
}
