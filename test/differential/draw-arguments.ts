import type { GraphQLArgument } from 'graphql';
import type { Random } from './random';

export type DrawnVariables = Map<string, { readonly type: string; readonly value: unknown }>;

/** Arguments as literals or variables, or left out where that is allowed. */
export function drawArguments(
  random: Random,
  args: readonly GraphQLArgument[],
  variables: DrawnVariables,
): string {
  const given = args
    .filter(() => random.chance(0.6))
    .map(({ name, type }) => `${name}: ${argument(String(type))}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';

  function argument(type: string): string {
    const isVariable = random.chance(0.4);
    switch (type) {
      case 'Int':
        return isVariable ? variable('Int', random.pick([undefined, null, 7])) : int();
      case 'Colour':
        return isVariable ? variable('Colour', random.pick([undefined, 'RED'])) : 'GREEN';
      case 'Options':
        return isVariable
          ? variable('Options', random.pick([undefined, {}, { a: 2, b: ['x'] }]))
          : options();
      default:
        return 'null';
    }
  }

  function int(): string {
    return random.pick(['0', '1', '2', 'null']);
  }

  function options(): string {
    const inner = random.chance(0.4) ? variable('Int', random.pick([undefined, 3])) : '4';
    return random.pick([`{ a: ${inner} }`, '{ b: ["x", "y"] }', '{ c: RED }', '{}']);
  }

  function variable(type: string, value: unknown): string {
    const name = random.pick([`v${variables.size}`, 'representations', '__proto__x', 'a_x']);
    const known = variables.get(name);
    if (known && known.type !== type) return 'null';
    if (!known) variables.set(name, { type, value });
    return `$${name}`;
  }
}
