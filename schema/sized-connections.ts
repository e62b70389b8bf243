import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type TypeNode,
} from 'graphql';

/** What a list has without `first`. */
const usualPage = 20;

const bySlice = parseConstDirective(
  `@listSize(assumedSize: ${usualPage}, slicingArguments: ["first"],
     sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)`,
);

/**
 * Every connection is as large as its `first`: said here once for all of them, where it cannot be
 * forgotten, instead of at hundreds of fields.
 */
export function sizedConnections(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition(field) {
      const isConnection = nameOf(field.type).endsWith('Connection');
      const slices = field.arguments?.some(({ name }) => name.value === 'first') ?? false;
      if (!isConnection || !slices) return undefined;
      return { ...field, directives: [...(field.directives ?? []), bySlice] };
    },
  });
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

/** The parser reads directives only where they stand. */
function parseConstDirective(text: string): ConstDirectiveNode {
  const { definitions } = parse(`scalar Place ${text}`, { noLocation: true });
  return (definitions[0] as { directives: readonly ConstDirectiveNode[] }).directives[0]!;
}
