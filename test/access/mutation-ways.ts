import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isUnionType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { valueOf } from './arguments-of';

/** One mutation: what it answers with, and how it is written with an id and more fields of its input. */
export interface MutationWay {
  readonly name: string;
  /** The type of its answer when it does what is asked. */
  readonly type: GraphQLObjectType;
  readonly input: GraphQLInputObjectType;
  /** Whether it changes something that exists. */
  readonly takesId: boolean;
  write(id: string, more?: string): string;
}

/** Every mutation that a client can see. */
export function mutationWays(schema: GraphQLSchema): MutationWay[] {
  return Object.values(schema.getMutationType()!.getFields()).map(({ name, type, args }) => {
    const [input, answer] = [getNamedType(args[0]!.type), getNamedType(type)];
    if (!isInputObjectType(input)) throw new Error(`${name} has no input`);
    const required = Object.values(input.getFields()).filter((field) => isNonNullType(field.type));
    return {
      name,
      type: (isUnionType(answer) ? answer.getTypes()[0]! : answer) as GraphQLObjectType,
      input,
      takesId: Object.hasOwn(input.getFields(), 'id'),
      write(id, more = '') {
        const given: Readonly<Record<string, string>> = {
          id: `"${id}"`,
          clientRequestId: `"${randomUUID()}"`,
        };
        const replaced = /^(\w+):/.exec(more)?.[1];
        const fields = required
          .filter((field) => field.name !== replaced)
          .map((field) => `${field.name}: ${given[field.name] ?? valueOf(field.type)}`);
        return `mutation { ${name}(input: { ${fields.join(', ')} ${more} }) { __typename } }`;
      },
    };
  });
}
