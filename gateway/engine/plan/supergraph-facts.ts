import {
  buildASTSchema,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
} from 'graphql';
import type { SupergraphFacts } from './planner';
import { requiredFields } from './required-fields';

/** Read from the whole supergraph: subgraphs may name types and fields that clients never see. */
export function supergraphFacts(apiSdl: string, supergraphSdl: string): SupergraphFacts {
  const schema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const objects = types.filter(isObjectType);
  const owners = [...objects, ...types.filter(isInterfaceType)];
  const fields = owners.flatMap((type) => Object.values(type.getFields()));

  let ownPrefix = 'a_';
  while (fields.some(({ name }) => name.startsWith(ownPrefix))) ownPrefix = `a${ownPrefix}`;

  return {
    apiSdl,
    possibleTypes: Object.fromEntries(
      types
        .filter(isAbstractType)
        .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
    ),
    objectTypes: objects.map(({ name }) => name),
    fieldsWithArguments: [
      ...new Set(fields.filter(({ args }) => args.length > 0).map(({ name }) => name)),
    ],
    requiredFields: requiredFields(schema, owners),
    ownPrefix,
  };
}
