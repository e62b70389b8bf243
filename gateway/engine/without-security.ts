import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  visit,
} from 'graphql';
import { directiveNames } from '../../platform/access/directive-names';

/** The same supergraph without a word on who may ask for what, for planners that know none of it. */
export function withoutSecurity(supergraph: DocumentNode): DocumentNode {
  const { authenticated, requiresScopes, policy } = directiveNames(supergraph);
  const names = new Set([authenticated, requiresScopes, policy]);
  const isSecurity = (name: string) => names.has(name) || names.has(name.split('__')[0] ?? '');
  const isLink = (directive: DirectiveNode | ConstDirectiveNode) =>
    directive.name.value === 'link' &&
    (directive.arguments ?? []).some(
      ({ name, value }) =>
        name.value === 'url' &&
        value.kind === Kind.STRING &&
        /\/(authenticated|requiresScopes|policy)\/v[\d.]+$/.test(value.value),
    );

  return visit(supergraph, {
    Directive: (node) => (names.has(node.name.value) || isLink(node) ? null : undefined),
    DirectiveDefinition: (node) => (names.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (isSecurity(node.name.value) ? null : undefined),
  });
}
