import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** Refuses a kind of operation that the schema does not have, such as a mutation where nothing can change. */
export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`There is no ${node.operation} to ask for.`, { nodes: node }),
      );
    },
  };
}
