import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of a document: of its largest operation, where it has several. */
export interface DocumentMeasures {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly mutationFields: number;
  readonly directives: number;
  readonly selections: number;
  readonly expandedSelections: number;
}

/** What one selection set amounts to with all fragments written out. */
interface Expanded {
  readonly depth: number;
  readonly selections: number;
  /** Fields at its own level. */
  readonly fields: number;
}

const nothing: Expanded = { depth: 0, selections: 0, fields: 0 };

/**
 * Measures a parsed document in one walk over what is written. A fragment is measured once and
 * counted wherever it is spread, so a document of a few lines that expands to millions of
 * selections costs as little as any other. A fragment that spreads itself counts as nothing here:
 * validation refuses it.
 */
export function measureDocument(document: DocumentNode): DocumentMeasures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const known = new Map<string, Expanded>();
  let [aliases, directives, selections] = [0, 0, 0];

  const operations: { readonly node: OperationDefinitionNode; readonly expanded: Expanded }[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      operations.push({ node: definition, expanded: expand(definition.selectionSet) });
      directives += definition.directives?.length ?? 0;
      for (const variable of definition.variableDefinitions ?? []) {
        directives += variable.directives?.length ?? 0;
      }
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragment(definition.name.value);
      directives += definition.directives?.length ?? 0;
    }
  }

  const largest = (of: (one: Expanded) => number, type?: OperationTypeNode): number =>
    Math.max(
      0,
      ...operations
        .filter(({ node }) => type === undefined || node.operation === type)
        .map(({ expanded }) => of(expanded)),
    );
  return {
    depth: largest(({ depth }) => depth),
    aliases,
    rootFields: largest(({ fields }) => fields),
    mutationFields: largest(({ fields }) => fields, OperationTypeNode.MUTATION),
    directives,
    selections,
    expandedSelections: largest((one) => one.selections),
  };

  function fragment(name: string): Expanded {
    const measured = known.get(name);
    if (measured) return measured;
    const definition = fragments.get(name);
    if (!definition) return nothing;
    known.set(name, nothing); // a fragment that comes back to itself adds nothing
    const expanded = expand(definition.selectionSet);
    known.set(name, expanded);
    return expanded;
  }

  function expand({ selections: written }: SelectionSetNode): Expanded {
    let [depth, all, fields] = [0, 0, 0];
    for (const selection of written) {
      selections += 1;
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) aliases += 1;
        const below = selection.selectionSet ? expand(selection.selectionSet) : nothing;
        depth = Math.max(depth, 1 + below.depth);
        all += 1 + below.selections;
        fields += 1;
      } else {
        const inside =
          selection.kind === Kind.INLINE_FRAGMENT
            ? expand(selection.selectionSet)
            : fragment(selection.name.value);
        depth = Math.max(depth, inside.depth);
        all += 1 + inside.selections;
        fields += inside.fields;
      }
    }
    return { depth, selections: all, fields };
  }
}
