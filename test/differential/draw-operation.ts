import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { drawArguments, type DrawnVariables } from './draw-arguments';
import type { Random } from './random';

export interface DrawnOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const aliases = ['x', 'y', 'id', 'f0', 'f1', 'sku', '__proto__', 'constructor', 'toString'];

/** An operation that the schema allows. */
export function drawOperation(random: Random, schema: GraphQLSchema): DrawnOperation {
  for (let tries = 0; tries < 50; tries += 1) {
    const drawn = attempt(random, schema);
    if (validate(schema, parse(drawn.query)).length === 0) return drawn;
  }
  return { query: '{ __typename }', variables: {} };
}

function attempt(random: Random, schema: GraphQLSchema): DrawnOperation {
  const variables: DrawnVariables = new Map();
  const fragments: string[] = [];
  const mutation = schema.getMutationType();
  const root = mutation && random.chance(0.15) ? mutation : schema.getQueryType();
  if (!root) throw new Error('A schema without a query type.');

  const body = selections(root, 2 + random.below(4));
  const declared = [...variables].map(([name, { type }]) => `$${name}: ${type}`);
  const head = `${root === mutation ? 'mutation' : 'query'} Drawn`;
  const given = [...variables].flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    query: [
      `${head}${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${body}`,
      ...fragments,
    ].join('\n'),
    variables: Object.fromEntries(given),
  };

  function selections(type: GraphQLNamedType, depth: number): string {
    const lines: string[] = [];
    const count = 1 + random.below(4);
    for (let index = 0; index < count; index += 1) lines.push(selection(type, depth));
    return `{ ${lines.join(' ')} }`;
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (depth > 0 && random.chance(0.2)) return fragment(type, depth);
    if (!isObjectType(type) && !isInterfaceType(type)) {
      return depth > 0 ? fragment(type, depth) : typename();
    }
    if (random.chance(0.1)) return typename();
    if (type === schema.getQueryType() && random.chance(0.05)) {
      return 'intro: __type(name: "Ant") { name fields { name } }';
    }
    const fields = Object.values(type.getFields());
    const fitting = fields.filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
    if (fitting.length === 0) return typename();

    const field = random.pick(fitting);
    const alias = random.chance(0.25) ? `${random.pick(aliases)}: ` : '';
    const given = drawArguments(random, field.args, variables);
    const inner = getNamedType(field.type);
    const deeper = isCompositeType(inner) ? ` ${selections(inner, depth - 1)}` : '';
    return `${alias}${field.name}${given}${directive()}${deeper}`;
  }

  function typename(): string {
    return random.chance(0.3) ? `t: __typename${directive()}` : '__typename';
  }

  function fragment(type: GraphQLNamedType, depth: number): string {
    const condition = random.pick(related(type));
    const body = selections(condition, depth - 1);
    if (random.chance(0.25)) {
      const name = `F${fragments.length}`;
      fragments.push(''); // its number is taken, whatever it contains
      fragments[Number(name.slice(1))] = `fragment ${name} on ${condition.name} ${body}`;
      return `...${name}${directive()}`;
    }
    const bare = condition === type && random.chance(0.3);
    return `...${bare ? '' : ` on ${condition.name}`}${directive()} ${body}`;
  }

  function related(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    if (isAbstractType(type)) return [type, ...schema.getPossibleTypes(type)];
    return isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
  }

  function directive(): string {
    if (random.chance(0.85)) return '';
    const name = random.pick(['skip', 'include']);
    if (random.chance(0.3)) return ` @${name}(if: ${random.chance(0.5)})`;
    const variable = `on${random.below(3)}`;
    if (!variables.has(variable)) {
      const type = random.pick(['Boolean!', 'Boolean! = true', 'Boolean = false']);
      const value = type === 'Boolean!' || random.chance(0.5) ? random.chance(0.5) : undefined;
      variables.set(variable, { type: type.replace('Boolean =', 'Boolean! ='), value });
    }
    return ` @${name}(if: $${variable})`;
  }
}
