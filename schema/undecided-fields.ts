import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/** Directives after which a field is not open by accident. In our contract they keep their names. */
const decisions = new Set(['authenticated', 'requiresScopes', 'policy', 'inaccessible']);

/**
 * Fields of object types, as `Type.field`, that are neither marked public nor guarded nor hidden, by
 * a mark of their own or of their type. Interfaces carry no guard: their implementers do.
 */
export function undecidedFields(document: DocumentNode): string[] {
  const objects = document.definitions.filter(isObject);
  const decidedTypes = new Set(
    objects.filter(({ directives }) => decides(directives)).map(({ name }) => name.value),
  );
  return objects
    .filter(({ name }) => !decidedTypes.has(name.value))
    .flatMap(({ name, fields = [] }) =>
      fields
        .filter(({ directives }) => !decides(directives))
        .map((field) => `${name.value}.${field.name.value}`),
    );
}

const isObject = (
  node: DefinitionNode,
): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const decides = (directives: readonly ConstDirectiveNode[] = []): boolean =>
  directives.some(({ name, arguments: given = [] }) =>
    name.value === 'tag'
      ? given.some(({ value }) => value.kind === Kind.STRING && value.value === 'public')
      : decisions.has(name.value),
  );
