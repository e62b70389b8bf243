import { Kind, type DocumentNode, type GraphQLError } from 'graphql';
import { forbidden } from '../errors';
import type { InternalFields } from './internal-fields';

/** Why an issuer may not ask for these root fields; null when it may. */
export type IssuerRefusal = (issuer: string, rootFields: readonly string[]) => GraphQLError | null;

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/**
 * The gateway speaks for clients and reaches all but the internal fields. Every other issuer reaches
 * those that are meant for it and nothing else: no entities, no schema, nothing of another issuer.
 */
export function createIssuerRefusal(
  typeDefs: DocumentNode,
  internalFields: InternalFields,
): IssuerRefusal {
  const reach = new Map(
    Object.entries(internalFields).map(([issuer, fields]) => [issuer, new Set(fields)]),
  );
  const internal = new Set(Object.values(internalFields).flat());
  refuseMismatch(internal, hiddenRootFields(typeDefs));

  return (issuer, rootFields) => {
    const reaches = (field: string) =>
      issuer === 'gateway' ? !internal.has(field) : (reach.get(issuer)?.has(field) ?? false);
    return rootFields.every(reaches) ? null : forbidden('ask for this');
  };
}

/** A hidden field that is meant for nobody is forgotten; one that is not hidden is a client's. */
function refuseMismatch(internal: ReadonlySet<string>, hidden: ReadonlySet<string>): void {
  const forgotten = [...hidden].filter((field) => !internal.has(field));
  const open = [...internal].filter((field) => !hidden.has(field));
  if (forgotten.length > 0) throw new Error(`Hidden, but for nobody: ${forgotten.join(', ')}`);
  if (open.length > 0) throw new Error(`Internal, but not hidden: ${open.join(', ')}`);
}

function hiddenRootFields({ definitions }: DocumentNode): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const node of definitions) {
    const isObject =
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isObject || !rootTypes.has(node.name.value)) continue;
    for (const field of node.fields ?? []) {
      const marks = [...(node.directives ?? []), ...(field.directives ?? [])];
      if (marks.some(({ name }) => name.value === 'inaccessible')) hidden.add(field.name.value);
    }
  }
  return hidden;
}
