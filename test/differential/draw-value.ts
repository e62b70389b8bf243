import type { FieldModel } from './model';
import type { Random } from './random';

/** What values may be made of. */
export interface Palette {
  readonly Named: readonly unknown[];
  readonly Any: readonly unknown[];
  readonly Medium: readonly unknown[];
  readonly colours: readonly string[];
  ofEntity(name: string): readonly unknown[];
}

const strings = ['', 'plain', 'quo"te', 'back\\slash', 'line\nbreak', '医生集团', '\u2028', '😀'];
const jsons = [1, 'text', true, [1, { a: null }], { constructor: 'x', deep: { list: [] } }];

/** A value that keeps the promises of its field. */
export function drawValue(random: Random, field: FieldModel, palette: Palette): unknown {
  const promised = [...field.stricter.values()][0] ?? field.wrap;
  return wrapped(promised);

  function wrapped(wrap: string): unknown {
    if (wrap.endsWith('!')) return present(wrap.slice(0, -1));
    return random.chance(0.15) ? null : present(wrap);
  }

  function present(wrap: string): unknown {
    if (wrap.startsWith('[')) {
      return Array.from({ length: random.below(4) }, () => wrapped(wrap.slice(1, -1)));
    }
    return base();
  }

  function base(): unknown {
    switch (field.base) {
      case 'Int':
        return random.below(1000) - 500;
      case 'Float':
        return random.pick([0.5, -1, 1e21, 3]);
      case 'String':
        return random.pick(strings);
      case 'Boolean':
        return random.chance(0.5);
      case 'ID':
        return `id${random.below(9)}`;
      case 'Colour':
        return random.pick(palette.colours);
      case 'Json':
        return random.pick(jsons);
      case 'Spot':
        return spot(2);
      case 'Named':
      case 'Any':
      case 'Medium':
        return random.pick(palette[field.base]);
      default:
        return random.pick(palette.ofEntity(field.base));
    }
  }

  function spot(depth: number): unknown {
    return {
      __typename: 'Spot',
      x: random.chance(0.2) ? null : random.below(9),
      y: random.chance(0.2) ? null : [1, 2],
      z: depth === 0 || random.chance(0.5) ? null : spot(depth - 1),
    };
  }
}
